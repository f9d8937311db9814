import project from '../../../../package.json' with { type: 'json' };
import type { Lang } from '#lib/i18n/lang.ts';
import { GROUPS } from '#lib/open-data/resource.ts';
import { servedResources } from '#lib/open-data/served-resources.ts';
import { SOURCES_CHECKED } from '#lib/ui/sources-checked.ts';
import type { ServedResource } from '#lib/open-data/served-resources.ts';
import type { PageServerLoad } from './$types';

type Row = [ServedResource, ...ServedResource[]];

/** The forms of one thing (JSON, CSV) in one row. */
function inRows(served: readonly ServedResource[]): Row[] {
	const rows: Row[] = [];
	for (const resource of served) {
		const row = rows.find(
			([{ title, text }]) => title.en === resource.title.en && text.en === resource.text.en
		);
		if (row) row.push(resource);
		else rows.push([resource]);
	}
	return rows;
}

export const load: PageServerLoad = async ({ fetch, params }) => {
	const lang = params.lang as Lang;
	const served = await servedResources(fetch);
	const groups = GROUPS.map((group) => ({
		group,
		rows: inRows(served.filter((resource) => resource.group === group)).map((row) => ({
			title: row[0].title[lang],
			text: row[0].text[lang],
			files: row.map(({ paths, bytes }) => ({
				/* Of several files the folder is named; their archive is beside them. */
				folder: paths.length > 1 ? paths[0].split('/').slice(0, 3).join('/') : '',
				path: paths[0],
				count: paths.length,
				bytes
			}))
		}))
	}));
	return { groups, version: project.version, date: SOURCES_CHECKED };
};
