import { describe, expect, it } from 'vitest';
import { systems } from '../data/systems.ts';
import { LANGS } from '../i18n/lang.ts';
import { flowsOf } from './feeds.ts';
import { FIELDS } from './fields.ts';
import { loadSystem } from './load-system.ts';

describe.each(LANGS)('loadSystem in %s', (lang) => {
	const pages = [...systems.keys()].map((id) => loadSystem(id, lang)!);

	it.each(pages)('$id carries every source and fact that it shows', (page) => {
		const shown = [
			...page.sources,
			...page.events.flatMap(({ sources }) => sources),
			...[...page.reads, ...page.readBy].flatMap(({ sources }) => sources)
		];
		for (const id of shown) expect(page.refs.sources[id], id).toBeDefined();
		for (const { id } of page.figures) expect(page.refs.facts[id], id).toBeDefined();
		expect(page.fields.map(({ field }) => field)).toEqual(FIELDS);
		expect(page.description).not.toMatch(/[{}[\]]/);
	});

	it('leads from each to the next and back', () => {
		pages.forEach((page, i) => {
			expect(page.previous?.id).toBe(pages[i - 1]?.id);
			expect(page.next?.id).toBe(pages[i + 1]?.id);
		});
	});

	it('shows an arrow at both its ends', () => {
		const flows = flowsOf(systems.values());
		expect(flows.length).toBeGreaterThan(5);
		for (const { from, to } of flows) {
			const page = (id: string) => pages.find((one) => one.id === id)!;
			expect(page(to).reads.map(({ id }) => id)).toContain(from);
			expect(page(from).readBy.map(({ id }) => id)).toContain(to);
		}
	});

	it('puts the dates of a system in order', () => {
		for (const { events } of pages) {
			const dates = events.map(({ date }) => date);
			expect(dates).toEqual([...dates].sort());
		}
	});
});

it.each(['', 'nope', 'constructor'])('knows no system "%s"', (id) => {
	expect(loadSystem(id, 'fr')).toBeNull();
});
