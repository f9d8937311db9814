import { publisherOf } from '#lib/data/publisher-of.ts';
import { sources } from '#lib/data/sources.ts';
import { formatOf, mediaType } from './media-type.ts';
import type { ServedResource } from './served-resources.ts';

const CC_BY = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};

/** Where and when a package is published. */
export interface Edition {
	/** Scheme and host. */
	origin: string;
	version: string;
	/** The day of its data, `2026-11-22`. */
	date: string;
}

/**
 * The Data Package of the site, for readers of its first version and of its second.
 * Source: Frictionless Data, Data Package 1.0 and 2.0 (Data Package, Data Resource, Tabular Data Resource).
 */
export function dataPackage(served: readonly ServedResource[], edition: Edition) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		profile: 'data-package',
		name: 'score-de-suspicion',
		title: 'Score de suspicion: the data',
		description:
			'How French social administrations score people: every figure with its source, the scoring models, a synthetic population and fictional declarations. Titles and descriptions are in English, with the French in "title_fr" and "description_fr".',
		title_fr: 'Score de suspicion : les données',
		homepage: `${edition.origin}/fr/data/`,
		version: edition.version,
		created: `${edition.date}T00:00:00Z`,
		keywords: ['algorithmic transparency', 'social security', 'risk scoring', 'France'],
		licenses: [CC_BY],
		contributors: [
			{ title: 'Score de suspicion', path: `${edition.origin}/fr/about/`, role: 'publisher' }
		],
		sources: [...sources.values()].map((source) => ({
			title: `${publisherOf(source, 'en')}, ${source.title}`,
			...(source.url ? { path: source.url } : {})
		})),
		resources: served.map(resourceOf)
	};
}

function resourceOf({
	name,
	paths,
	title,
	text,
	bytes,
	hash,
	files,
	schema,
	head
}: ServedResource) {
	const format = formatOf(paths[0]);
	const isTable = format === 'csv';
	return {
		name,
		path: paths.length > 1 ? paths : paths[0],
		...(isTable ? { profile: 'tabular-data-resource', type: 'table' } : {}),
		title: title.en,
		description: text.en,
		title_fr: title.fr,
		description_fr: text.fr,
		format,
		mediatype: mediaType(paths[0]),
		/* The messages are each in its declarant's own encoding, which `drm/people.json` gives. */
		...(/^(csv|json|md)$/.test(format) ? { encoding: 'utf-8' } : {}),
		bytes,
		hash,
		...(files.length ? { files } : {}),
		dictionary: 'data/README.md',
		licenses: [CC_BY],
		...(isTable ? { schema: schema ?? plainSchema(head) } : {})
	};
}

/** The schema of a table of texts, from its line of names. */
function plainSchema(head: string) {
	const fields = head.split(',').map((name) => ({ name, type: 'string' }));
	return { fields, missingValues: [''], primaryKey: 'id' };
}
