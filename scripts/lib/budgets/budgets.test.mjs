import { describe, expect, it } from 'vitest';
import { budgetOf } from './budget-of.mjs';
import { budgetTable } from './budget-table.mjs';
import { trendRow, withRow } from './trend.mjs';
import { worstMeasures } from './worst-measures.mjs';

describe('budgetOf', () => {
	it('has the bounds of the design', () => {
		expect(budgetOf('story-first').bound).toBe(60);
		expect(budgetOf('story-all').bound).toBe(150);
		expect(budgetOf('engine').bound).toBe(6);
		expect(budgetOf('embed').bound).toBe(60);
		expect(budgetOf('frame').bound).toBe(1.5);
		expect(budgetOf('story-shift').bound).toBe(0.02);
	});

	it('gives every page the same bound, and nothing else', () => {
		expect(budgetOf('page rights/').bound).toBe(150);
		expect(() => budgetOf('enigne')).toThrow(/no budget for "enigne"/);
	});
});

describe('worstMeasures', () => {
	it('keeps the worst of two screens, in the order of the table', () => {
		const rows = [
			['page method/', 80, 70],
			['engine', 5, 4],
			['story-shift', 0.001],
			['story-shift', 0.003],
			['engine', 4, 5]
		];
		expect(worstMeasures(rows)).toEqual([
			{ id: 'engine', value: 5, br: 4 },
			{ id: 'story-shift', value: 0.003, br: null },
			{ id: 'page method/', value: 80, br: 70 }
		]);
	});
});

describe('budgetTable', () => {
	it('marks what is over its bound, and not what just reaches it', () => {
		const lines = budgetTable([
			{ id: 'engine', value: 6, br: 5.5 },
			{ id: 'frame', value: 1.51, br: 1.3 },
			{ id: 'story-shift', value: 0.0123456, br: null }
		]).split('\n');
		expect(lines[2]).toMatch(/6\.0\s+5\.5\s+6\s+kB\s+ok$/);
		expect(lines[3]).toMatch(/1\.5\s+1\.3\s+1\.5\s+kB\s+OVER$/);
		expect(lines[4]).toMatch(/0\.012\s+0\.02\s+ok$/);
	});
});

describe('the trend', () => {
	const measures = [
		{ id: 'engine', value: 3.94, br: 3.6 },
		{ id: 'story-task', value: 700, br: null },
		{ id: 'page method/', value: 70, br: 60 },
		{ id: 'page rights/', value: 80, br: 70 }
	];

	it('has a row a version, without what is a duration', () => {
		const row = trendRow('abc1234', '2026-11-22', measures);
		expect(row).toMatch(/^\| abc1234 \| 2026-11-22 \|.* 3\.9 .*\| 80\.0 \(rights\/\) \|$/);
		expect(row).not.toContain('700');
	});

	it('replaces the row of the same version, and keeps the others', () => {
		const first = withRow('', trendRow('a', '2026-01-01', measures));
		const second = withRow(first, trendRow('b', '2026-02-01', measures));
		const again = withRow(
			second.replaceAll(' | ', '   |   '),
			trendRow('b', '2026-03-01', measures)
		);
		expect(second.split('\n')).toHaveLength(4);
		expect(again.split('\n')).toHaveLength(4);
		expect(again).toContain('| a | 2026-01-01 |');
		expect(again).toContain('| b | 2026-03-01 |');
		expect(again).not.toContain('2026-02-01');
	});
});
