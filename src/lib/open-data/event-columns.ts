import type { DatedEvent } from '#lib/data/schema/event.ts';
import type { Column } from './column.ts';
import { localizedColumns } from './localized-columns.ts';

/** `events.csv`. */
export const eventColumns: Column<DatedEvent>[] = [
	{ name: 'id', type: 'string', description: 'Identifier', cell: ({ id }) => id },
	{
		name: 'date',
		type: 'string',
		description: 'Date, as precise as its source',
		cell: ({ date }) => date
	},
	{ name: 'end', type: 'string', description: 'End of a period', cell: ({ end }) => end },
	...localizedColumns<DatedEvent>('label', 'What happened', ({ label }) => label),
	{
		name: 'kind',
		type: 'string',
		description: 'law, model, refusal, publication, court, politics, report or abroad',
		cell: ({ kind }) => kind
	},
	{
		name: 'systems',
		type: 'string',
		description: 'Systems that it is about, one space apart',
		cell: ({ systems }) => systems.join(' ')
	},
	{
		name: 'confidence',
		type: 'string',
		description: 'How it is known: primary, secondary or seed',
		cell: ({ confidence }) => confidence
	},
	{
		name: 'sources',
		type: 'string',
		description: 'Identifiers of its sources, one space apart',
		cell: ({ sources }) => sources.join(' ')
	},
	...localizedColumns<DatedEvent>('note', 'Scope and caveats', ({ note }) => note),
	...localizedColumns<DatedEvent>(
		'date_note',
		'Why the date is uncertain',
		({ dateNote }) => dateNote
	)
];
