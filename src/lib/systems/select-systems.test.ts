import { describe, expect, it } from 'vitest';
import { systems } from '../data/systems.ts';
import { createScribe } from '../story/load/scribe.ts';
import { fold } from './fold.ts';
import { WHOLE_LIST } from './list-state.ts';
import { listSystems } from './list-systems.ts';
import { selectSystems } from './select-systems.ts';
import { systemsWords } from './words/index.ts';

const list = listSystems('fr', createScribe('fr'));
const name = (agency: string) => systemsWords.fr.agencies[agency] ?? '';
const select = (change: Partial<typeof WHOLE_LIST>) =>
	selectSystems(list, { ...WHOLE_LIST, ...change }, 'fr', name).map(({ id }) => id);

describe('selectSystems', () => {
	it('gives everything, in the order of the file, where nothing is asked', () => {
		expect(select({})).toEqual([...systems.keys()]);
	});

	it('keeps those that answer every question', () => {
		const kept = select({ agency: 'cnam', evidence: 'thin' });
		expect(kept).toEqual(['cnam-cover', 'cnam-sick-leave']);
	});

	it('searches without accents, capitals or order, in the name of the agency too', () => {
		expect(select({ q: 'RETRAITE etranger' })).toContain('retirement-face');
		expect(select({ q: 'impots' })).toEqual(['dgfip-cfvr']);
		expect(select({ q: "l'idee qui n'est nulle part" })).toEqual([]);
	});

	it('puts the oldest first and those of unknown age last', () => {
		const order = select({ sort: 'since' });
		expect(order[0]).toBe('caf-trials');
		expect(order.slice(-2).map((id) => systems.get(id)!.since)).toEqual([null, null]);
	});

	it('puts the best proved first, or the least known', () => {
		expect(systems.get(select({ sort: 'evidence' })[0]!)!.evidence).toBe('strong');
		const gaps = select({ sort: 'unknown' }).map(
			(id) => list.find((one) => one.id === id)!.unknown
		);
		expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
		expect(gaps[0]).toBeGreaterThan(3);
	});

	it('leaves the list that it is given as it was', () => {
		const before = list.map(({ id }) => id);
		select({ sort: 'name' });
		expect(list.map(({ id }) => id)).toEqual(before);
	});
});

it('folds accents, ligatures, capitals and apostrophes', () => {
	expect(fold('L’Œuvre Été')).toBe("l'oeuvre ete");
});
