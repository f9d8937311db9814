import { json } from '@sveltejs/kit';
import project from '../../../package.json' with { type: 'json' };
import { dataPackage } from '#lib/open-data/data-package.ts';
import { servedResources } from '#lib/open-data/served-resources.ts';
import { SOURCES_CHECKED } from '#lib/ui/sources-checked.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async ({ fetch, url }) => {
	const { origin } = url;
	const edition = { origin, version: project.version, date: SOURCES_CHECKED };
	return json(dataPackage(await servedResources(fetch), edition));
};
