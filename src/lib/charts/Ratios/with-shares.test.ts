import { describe, expect, it } from 'vitest';
import { SPOKEN } from '../../../../tests/unit/words.ts';
import { describeRatios } from './describe.ts';
import { ratiosSeries, type RatioRow } from './series.ts';
import { withShares } from './with-shares.ts';

const row = (more: Partial<RatioRow> = {}): RatioRow => ({
	id: 'rsa',
	label: 'RSA',
	share: 0.13,
	median: 6,
	reference: { low: 3.9, high: 7.6 },
	envelope: { low: 2.5, high: 7.7 },
	adversarial: { low: 0.25, high: 7.69 },
	verdict: 'cannot-tell',
	...more
});

describe('withShares', () => {
	it('gives the share of those selected: the ratio times the share of households', () => {
		const { selected } = withShares(row(), 0.0063);
		expect(selected!.low).toBeCloseTo(0.507, 10);
		expect(selected!.high).toBeCloseTo(0.988, 10);
	});

	it('never goes beyond everyone', () => {
		expect(withShares(row({ reference: { low: 7, high: 7.7 } }), 0.0063).selected!.high).toBe(1);
	});

	it('gives no share and no ceiling where the size of the group is assumed', () => {
		const { selected, ceiling } = withShares(row({ id: 'aah-work' }), 0.0063);
		expect(selected).toBeNull();
		expect(ceiling).toBeUndefined();
	});

	it('stops at everyone selected being in the group, or all of the group being selected', () => {
		expect(withShares(row(), 0.0063).ceiling).toBeCloseTo(1 / 0.13, 10);
		expect(withShares(row({ share: 0.001 }), 0.01).ceiling).toBeCloseTo(100, 10);
	});
});

describe.each(SPOKEN)('describeRatios in $lang', ({ lang, t }) => {
	it('has a cell a column, with and without the shares', () => {
		const rows = [withShares(row(), 0.0063), row({ id: 'b' })];
		const { table } = describeRatios(ratiosSeries(rows), 'Title', lang, t);
		for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
		expect(table.columns).toContain(t.act3.ceiling);
		expect(table.rows[1]!.filter((cell) => cell === '–')).toHaveLength(2);
	});
});
