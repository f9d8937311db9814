import { publisherOf } from '#lib/data/publisher-of.ts';
import type { Source } from '#lib/data/schema/source.ts';
import type { Column } from './column.ts';
import { localizedColumns } from './localized-columns.ts';

/** `sources.csv`. */
export const sourceColumns: Column<Source>[] = [
	{ name: 'id', type: 'string', description: 'Identifier', cell: ({ id }) => id },
	{ name: 'title', type: 'string', description: 'Title as published', cell: ({ title }) => title },
	{
		name: 'language',
		type: 'string',
		description: 'Language of the title: fr, en or de',
		cell: ({ language }) => language ?? 'fr'
	},
	...localizedColumns<Source>('publisher', 'Original author, and who quotes it', (source) => ({
		fr: publisherOf(source, 'fr'),
		en: publisherOf(source, 'en')
	})),
	{
		name: 'date',
		type: 'string',
		description: 'Date of publication, as precise as it is known',
		cell: ({ date }) => date
	},
	{ name: 'url', type: 'string', description: 'A page that may be linked', cell: ({ url }) => url },
	{ name: 'kind', type: 'string', description: 'primary or secondary', cell: ({ kind }) => kind },
	{
		name: 'access',
		type: 'string',
		description: 'How much of it was read: full, extract, relay or not-seen',
		cell: ({ access }) => access
	},
	...localizedColumns<Source>('note', 'What a reader must know about it', ({ note }) => note)
];
