import { describe, expect, it } from 'vitest';
import { ensembles } from '#lib/data/ensembles.ts';
import { margins } from '#lib/data/population.ts';
import { LANGS } from '#lib/i18n/lang.ts';
import { numbersIn } from '../../../tests/unit/numbers-in.ts';
import { diagnostics } from './diagnostics.ts';

const stored = ensembles.get('caf-2010-2018')!;

describe.each(LANGS)('the diagnostics of the method page in %s', (lang) => {
	const { tables } = diagnostics(lang);
	const rowsOf = (id: string) => tables.find((one) => one.id === id)!.table.rows;

	it('prints every diagnostic of the stored ensemble, a row each', () => {
		const { heldOut, varianceRatio, populationVarianceShare, sensitivity } = stored.diagnostics;
		expect(tables.map(({ id, table }) => [id, table.rows.length])).toEqual([
			['fit-targets', 3],
			['fit-runs', stored.runs.length],
			['fit-held-out', heldOut.length],
			['fit-weights', varianceRatio.length],
			['fit-population', populationVarianceShare.length],
			['fit-sensitivity', sensitivity.entries.length],
			['fit-extremes', new Set(stored.extremes.map(({ group }) => group)).size],
			['population-margins', margins.margins.flatMap(({ cells }) => cells).length]
		]);
	});

	it('writes the numbers of the ensemble, as many cells as columns', () => {
		const after = stored.diagnostics.posteriorPredictive.loneParents;
		expect(numbersIn(rowsOf('fit-targets')[0]![3]!, lang)).toEqual(
			[after.low, after.high, after.median].map((share) => Math.round(100 * share))
		);
		for (const { table } of tables)
			for (const row of table.rows) {
				expect(row).toHaveLength(table.columns.length);
				expect(row.join()).not.toMatch(/NaN|undefined|%\w+%/);
			}
	});

	it('leaves no imposed figure more than a tenth of a point away, and compared ones as they are', () => {
		const cells = margins.margins.flatMap(({ use, cells }) => cells.map(() => use));
		const gaps = rowsOf('population-margins').map((row) => numbersIn(row[4]!, lang)[0]!);
		gaps.forEach((gap, i) => cells[i] === 'fit' && expect(gap).toBeLessThan(0.1));
		expect(Math.max(...gaps)).toBeGreaterThan(1);
	});
});
