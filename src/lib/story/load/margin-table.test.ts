import { expect, it } from 'vitest';
import { marginTable } from './margin-table.ts';
import { engineFiles } from './engine-files.ts';

const { rows, central, largest } = marginTable();
const { margins } = engineFiles().margins;

it('has a line for every cell of every margin', () => {
	expect(rows).toHaveLength(margins.reduce((sum, { cells }) => sum + cells.length, 0));
	expect(new Set(rows.map(({ margin }) => margin)).size).toBe(margins.length);
});

it('holds every fitted margin within 0.1 point, in every variant', () => {
	expect(central).toBeLessThan(0.1);
	expect(largest).toBeLessThan(0.1);
	for (const { imposed, gap } of rows) if (imposed) expect(Math.abs(gap)).toBeLessThan(0.1);
});

it('says of each line its gap', () => {
	for (const { published, fitted, gap } of rows)
		expect(gap).toBeCloseTo(100 * (fitted - published), 12);
});
