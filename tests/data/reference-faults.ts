import type { DataFiles } from './data-files.ts';

/** Every id in the data that names nothing, and every id used twice, with its file and place. */
export function referenceFaults(data: DataFiles): string[] {
	const sources = new Set(data.sources.map(({ id }) => id));
	const facts = new Set(data.facts.map(({ id }) => id));
	const models = new Set(data.models.map(({ id }) => id));
	const faults: string[] = [];
	const check = (known: Set<string>, kind: string, ids: readonly string[], place: string) => {
		for (const id of ids) if (!known.has(id)) faults.push(`${place}: no ${kind} "${id}"`);
		if (new Set(ids).size < ids.length) faults.push(`${place}: an id is named twice`);
	};
	const each = <T extends { id: string }>(
		list: readonly T[],
		file: string,
		field: string,
		visit: (entry: T, place: string) => void
	) => {
		const seen = new Set<string>();
		list.forEach((entry, i) => {
			const place = `${file}, ${field}[${i}] (${entry.id})`;
			if (seen.has(entry.id)) faults.push(`${place}: the id is taken`);
			seen.add(entry.id);
			visit(entry, place);
		});
	};

	each(data.sources, 'data/sources.json', '', () => {});
	each(data.facts, 'data/facts.json', 'facts', (fact, place) => {
		check(sources, 'source', fact.sources, `${place}.sources`);
		check(facts, 'fact', fact.computedFrom ?? [], `${place}.computedFrom`);
		if ((fact.confidence === 'computed') !== (fact.computedFrom ?? []).length > 0)
			faults.push(`${place}.computedFrom: a fact is computed from others, or is not computed`);
	});
	each(data.conflicts, 'data/facts.json', 'conflicts', (conflict, place) =>
		check(facts, 'fact', conflict.facts, `${place}.facts`)
	);
	each(data.events, 'data/events.json', '', (event, place) =>
		check(sources, 'source', event.sources, `${place}.sources`)
	);
	each(data.glossary, 'data/glossary.json', '', (term, place) =>
		check(sources, 'source', term.sources ?? [], `${place}.sources`)
	);
	each(data.archetypes, 'data/archetypes.json', '', (archetype, place) => {
		check(sources, 'source', archetype.sources, `${place}.sources`);
		check(models, 'model', archetype.model ? [archetype.model] : [], `${place}.model`);
	});
	each(data.models, 'data/models', '', (model, place) =>
		check(
			sources,
			'source',
			model.sources.map(({ id }) => id),
			`${place}.sources`
		)
	);
	return faults;
}
