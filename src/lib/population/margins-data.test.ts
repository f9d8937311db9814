import { describe, expect, test } from 'vitest';
import { facts } from '../data/facts.ts';
import { InputError } from '../data/input-error.ts';
import { assumptions, margins } from '../data/population.ts';
import { buildPopulation } from './build.ts';
import { groupMask } from './group-mask.ts';
import { groupShare } from './group-share.ts';
import type { Group } from './groups.ts';

const value = (id: string) => {
	const found = facts.get(id)?.value;
	if (typeof found !== 'number') throw new Error(`${id} is not a number`);
	return found;
};
const percent = (id: string) => value(id) / 100;
const byId = new Map(margins.margins.map((margin) => [margin.id, margin]));

const households = value('pop.foyers.2023');
const qpv = percent('pop.qpv.share.2023');
const rsa = percent('pop.ben.rsa.2023') / value('pop.rsa.fam.ensemble');
const couples = value('pop.rsa.fam.couple');
const couplesAlone = value('pop.rsa.fam.couple-0');
const ppa = value('pop.ppa.2024') / households;
const aah = value('pop.aah.2024.monthly') / households;
const al = percent('pop.ben.al.2023');
const types = ['isole', 'mono', 'couple-enf', 'couple-0'];

/** Every share that is not assumed, from the published figures. */
const EXPECTED: Record<string, number[]> = {
	family: types.map((type) => percent(`pop.fam.${type}.2023`)),
	qpv: [qpv],
	'qpv-family': types.map((type) => qpv * percent(`pop.fam.${type}.qpv.2023`)),
	rsa: [percent('pop.ben.rsa.2023')],
	'qpv-rsa': [qpv * percent('pop.ben.rsa.qpv.2023')],
	'rsa-family': [
		value('pop.rsa.fam.seul'),
		value('pop.rsa.fam.mono'),
		couples - couplesAlone,
		couplesAlone
	].map((count) => rsa * count),
	al: [al],
	'qpv-al': [qpv * percent('pop.ben.al.qpv.2023')],
	'al-lone-parents': [al * percent('pop.al.2017.mono')],
	ppa: [ppa],
	'ppa-rsa': [ppa * percent('pop.ppa.overlap.rsa.2017')],
	'ppa-aah': [ppa * percent('pop.ppa.overlap.aah.2017')],
	'ppa-family': [ppa * percent('pop.ppa.fam.isole.2019'), ppa * percent('pop.ppa.fam.mono.2019')],
	aah: [aah],
	'aah-single': [aah * percent('pop.aah.single.2024')],
	fifth: [0.2, 0.2, 0.2, 0.2, 0.2],
	'al-single-2017': [al * percent('pop.al.2017.isole')],
	'al-couples-2017': [al * percent('pop.al.2017.couple-0')],
	'ppa-lone-parents-2017': [ppa * percent('pop.ppa.2017.mono')],
	'ppa-2023': [value('pop.ppa.n.2023') / households],
	'rsa-2024': [value('pop.rsa.2024') / households],
	'al-2024': [value('pop.al.2024') / households],
	'aah-2024': [value('pop.aah.2024') / households]
};

describe('data/population/margins.json', () => {
	test('stands for the published number of households', () => {
		expect(margins.households.value).toBe(value(margins.households.fact));
	});

	test('ids are unique, facts and conflicts exist', () => {
		expect(byId.size).toBe(margins.margins.length);
		for (const margin of margins.margins) {
			for (const id of margin.facts) expect(facts.has(id), id).toBe(true);
			for (const id of margin.conflictsWith ?? []) expect(byId.has(id), id).toBe(true);
		}
	});

	test('every share that is not assumed follows from published figures', () => {
		const sourced = margins.margins.filter(({ tag }) => tag !== 'assumed');
		expect(sourced.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
		for (const { id, cells } of sourced) {
			cells.forEach(({ share }, i) => expect(share, id).toBeCloseTo(EXPECTED[id]?.[i] ?? NaN, 5));
		}
	});

	test('what is assumed says so, and everything by income is assumed', () => {
		for (const { id, tag, note, over } of margins.margins) {
			if (tag === 'assumed') expect(note, id).toBeDefined();
			if (over.includes('fifth') && over.length > 1) expect(tag, id).toBe('assumed');
		}
	});

	test.each(margins.margins.filter(({ use }) => use === 'compare').map(({ id }) => id))(
		'%s is set aside for a reason: with it, the margins contradict each other',
		(id) => {
			const imposed = margins.margins.map((margin) =>
				margin.id === id ? { ...margin, use: 'fit' as const } : margin
			);
			const build = () =>
				buildPopulation({ ...margins, margins: imposed }, assumptions, { variants: 1 });
			expect(build).toThrow(InputError);
			expect(build).toThrow(new RegExp(`${id}.*found [\\d.]+; accepted: 0.01`));
			expect(byId.get(id)?.conflictsWith).not.toHaveLength(0);
			expect(byId.get(id)?.note).toBeDefined();
		}
	);

	test('39 % of single people on housing benefit would leave 7 % of those on RSA with it', () => {
		const published = margins.margins
			.filter(({ id, use, tag }) => id === 'al-single-2017' || (use === 'fit' && tag !== 'assumed'))
			.map((margin) => ({ ...margin, use: 'fit' as const }));
		const population = buildPopulation({ ...margins, margins: published }, assumptions, {
			variants: 1
		});
		const share = (where: Group['where']) => {
			const mask = groupMask(population, { id: 'x', where });
			return groupShare(mask, population.weights[0] ?? new Float64Array());
		};
		const both = share({ family: 'seul', rsa: 'oui', al: 'oui' });
		expect(both / share({ family: 'seul', rsa: 'oui' })).toBeCloseTo(0.07, 2);
	});
});
