import { describe, expect, it } from 'vitest';
import { describeStreams } from './describe.ts';
import { streamsSeries } from './series.ts';

const base = {
	months: [
		{ id: '1', label: 'one' },
		{ id: '2', label: 'two' }
	],
	names: { dsn: 'D', ledger: 'L', pasrau: 'P' },
	dsn: [
		{ id: 'a', label: 'A', values: [100.1, 0] },
		{ id: 'b', label: 'B', values: [50.2, 30] }
	],
	pasrau: [{ id: 'c', label: 'C', values: [20, 200] }]
};
const say = (euros: number) => euros.toFixed(1);

describe('streamsSeries', () => {
	it('adds both streams month by month, to the cent', () => {
		expect(streamsSeries(base, say).totals).toEqual([
			{ value: 170.3, said: '170.3' },
			{ value: 230, said: '230.0' }
		]);
	});

	it('scales to the longest side, and to nothing without months', () => {
		expect(streamsSeries(base, say).max).toBe(200);
		expect(streamsSeries({ ...base, months: [] }, say)).toMatchObject({ totals: [], max: 0 });
	});
});

it('describeStreams says each stream over the year and tables its months', () => {
	const series = streamsSeries(base, say);
	const { summary, table } = describeStreams(series, 'T', say, (d, p) => `${d} ${p}`, ['m']);
	expect(summary).toBe('180.3 220.0');
	expect(table.rows).toEqual([
		['one', '150.3', '20.0', '170.3'],
		['two', '30.0', '200.0', '230.0']
	]);
});
