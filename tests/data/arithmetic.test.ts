import { expect, it } from 'vitest';
import { facts } from '../../src/lib/data/facts.ts';

/** The operation that the note of each computed fact states, on the facts that it names. */
const OPERATIONS: Record<string, (...values: number[]) => number> = {
	'amsterdam.bias0.ratio': times,
	'amsterdam.bias1.ratio': times,
	'amsterdam.pilot.ratio': times,
	'amsterdam.pilot.sex-ratio': times,
	'caf.checks.score-share-other.2024': percent,
	'caf.checks.score-share.2024': percent,
	'caf.fraud.2020.mean': (amount, cases) => amount! / cases!,
	'caf.fraud.2023.cases-ifrap': (after, growth) => after! / (1 + growth! / 100),
	'caf.home-checks.2021': (after, increase) => after! - increase!,
	'caf.home-checks.lone-parents-others': relative,
	'caf.home-checks.lone-parents-ratio': times,
	'caf.onsite.2015.overpayment-share': percent,
	'caf.onsite.2015.underpayment-share': percent,
	'cnaf.datamining.share.2024': percent,
	'indu.ppa.2023.amount': (share, paid) => (share! * paid!) / 100,
	'indu.rsa.2023.amount': (share, paid) => (share! * paid!) / 100,
	'ft.523.active': (searching, restarted) => searching! + restarted!,
	'msa.2012.implied': (after, growth) => after! / (1 + growth! / 100),
	'nr.aspa.total.year': (people, month) => people! * month! * 12,
	'nr.rsa.total.year': (quarter) => 4 * quarter!,
	'nr.c2s.free': (takeUp) => 100 - takeUp!,
	'nr.c2s.paid': (takeUp) => 100 - takeUp!,
	'pop.fam.couple-0.2023': rest,
	'pop.fam.couple-0.qpv.2023': rest,
	'pop.qpv.share.2023': percent,
	'rot.arch.ratio': times,
	'rot.lang.ratio': times,
	'rot.sex.ratio': times,
	'se.flag.ratio': relative,
	'se.foreign.ratio': relative,
	'se.flag': (women, men) => (100 * women!) / (women! + men!),
	'se.foreign': (foreign, women, men) => (100 * foreign!) / (women! + men!),
	'se.foreign.random': percent
};

function times(a?: number, b?: number): number {
	return a! / b!;
}

/* How often one group is picked for the other, from its shares of those picked and of everyone. */
function relative(picked?: number, all?: number): number {
	return picked! / all! / ((100 - picked!) / (100 - all!));
}

function percent(part?: number, whole?: number): number {
	return (100 * part!) / whole!;
}

function rest(...parts: number[]): number {
	return 100 - parts.reduce((sum, part) => sum + part, 0);
}

const computed = [...facts.values()].filter(({ confidence }) => confidence === 'computed');

it('says how each computed fact is worked out', () => {
	expect(computed.map(({ id }) => id).sort()).toEqual(Object.keys(OPERATIONS).sort());
	for (const { id, note } of computed) {
		expect(note?.fr, id).toMatch(/\d/);
		expect(note?.en, id).toMatch(/\d/);
	}
});

/* A value is right when the result, rounded as the value is written, is the value. */
it.each(computed)('$id is what its operation gives', ({ id, value, computedFrom, unit }) => {
	const given = computedFrom!.map((from) => {
		const fact = facts.get(from)!;
		expect(typeof fact.value, from).toBe('number');
		return fact.value as number;
	});
	const result = OPERATIONS[id]!(...given);
	const written = String(value);
	const decimals = written.split('.')[1]?.length ?? 0;
	/* Amounts and counts are rounded to whole units, or to their last digit that is not zero. */
	const zeros = unit.startsWith('eur') || unit === 'count' ? /0*$/.exec(written)![0].length : 0;
	const step = decimals ? 10 ** -decimals : 10 ** zeros;
	expect(Math.abs(result - (value as number))).toBeLessThanOrEqual(step / 2 + 1e-9);
});
