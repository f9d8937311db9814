import type { Fact } from '#lib/data/schema/fact.ts';
import type { Column } from './column.ts';
import { localizedColumns } from './localized-columns.ts';

/** `facts.csv`: a value that is no number goes to the columns of text, the same in both where it is no sentence. */
export const factColumns: Column<Fact>[] = [
	{ name: 'id', type: 'string', description: 'Identifier', cell: ({ id }) => id },
	...localizedColumns<Fact>('label', 'What it is', ({ label }) => label),
	{
		name: 'number',
		type: 'number',
		description: 'The value, in base units, where it is a number',
		cell: ({ value }) => (typeof value === 'number' ? value : null)
	},
	...localizedColumns<Fact>('text', 'The value, where it is no number', ({ value }) =>
		typeof value === 'object' ? value : both(value)
	),
	{ name: 'unit', type: 'string', description: 'Unit', cell: ({ unit }) => unit },
	...localizedColumns<Fact>('of', 'What is counted or shared out', ({ of }) => of),
	{
		name: 'as_of',
		type: 'string',
		description: 'Moment or period that it describes',
		cell: ({ asOf }) => asOf
	},
	{
		name: 'qualifier',
		type: 'string',
		description: 'about, at-least or at-most, where the source says so',
		cell: ({ qualifier, approx }) => qualifier ?? (approx ? 'about' : null)
	},
	{
		name: 'confidence',
		type: 'string',
		description: 'How it is known: primary, secondary, seed or computed',
		cell: ({ confidence }) => confidence
	},
	{
		name: 'sources',
		type: 'string',
		description: 'Identifiers of its sources, one space apart',
		cell: ({ sources }) => sources.join(' ')
	},
	{
		name: 'computed_from',
		type: 'string',
		description: 'Identifiers of the facts that it is computed from, one space apart',
		cell: ({ computedFrom }) => computedFrom?.join(' ')
	},
	{
		name: 'series',
		type: 'string',
		description: 'The same figure at other dates, as date:value, one space apart',
		cell: ({ series }) => series?.map(({ asOf, value }) => `${asOf}:${value}`).join(' ')
	},
	{
		name: 'quote',
		type: 'string',
		description: 'A few words of the source, in its language',
		cell: ({ quote }) => quote
	},
	...localizedColumns<Fact>('note', 'Scope and caveats', ({ note }) => note)
];

function both(value: string | number | boolean) {
	return typeof value === 'number' ? undefined : { fr: String(value), en: String(value) };
}
