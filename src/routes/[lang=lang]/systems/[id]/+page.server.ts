import { error } from '@sveltejs/kit';
import { systems } from '#lib/data/systems.ts';
import { LANGS, type Lang } from '#lib/i18n/lang.ts';
import { loadSystem } from '#lib/systems/load-system.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGS.flatMap((lang) => [...systems.keys()].map((id) => ({ lang, id })));

export const load: PageServerLoad = ({ params }) =>
	loadSystem(params.id, params.lang as Lang) ?? error(404);
