import { loadMessages } from '#lib/i18n/load-messages.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	return { lang, t: await loadMessages(lang) };
};
