import archetypes from '../../data/archetypes.json' with { type: 'json' };
import events from '../../data/events.json' with { type: 'json' };
import facts from '../../data/facts.json' with { type: 'json' };
import glossary from '../../data/glossary.json' with { type: 'json' };
import sources from '../../data/sources.json' with { type: 'json' };
import { MODEL_IDS } from '../../src/lib/data/model/library.ts';
import { models } from '../../src/lib/data/models.ts';
import type { Archetype } from '../../src/lib/data/schema/archetype.ts';
import type { DatedEvent } from '../../src/lib/data/schema/event.ts';
import type { Conflict, Fact } from '../../src/lib/data/schema/fact.ts';
import type { Term } from '../../src/lib/data/schema/glossary.ts';
import type { Source } from '../../src/lib/data/schema/source.ts';
import type { Model } from '../../src/lib/data/model/schema.ts';

/** Everything in `data/`, as it is written in the files. */
export interface DataFiles {
	facts: Fact[];
	conflicts: Conflict[];
	sources: Source[];
	events: DatedEvent[];
	glossary: Term[];
	archetypes: Archetype[];
	models: Model[];
}

/** A copy of everything, free to be spoilt. */
export function dataFiles(): DataFiles {
	return structuredClone({
		facts: facts.facts,
		conflicts: facts.conflicts,
		sources,
		events,
		glossary,
		archetypes,
		models: MODEL_IDS.map((id) => models.get(id))
	}) as DataFiles;
}
