import { tables as en } from '#content/en/method/tables.ts';
import { tables as fr } from '#content/fr/method/tables.ts';
import type { ChartTable } from '#lib/charts/chart-table.ts';
import { modelById } from '#lib/data/models.ts';
import { assumptions, margins } from '#lib/data/population.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { buildPopulation } from '#lib/population/build.ts';
import { largestGap } from '#lib/population/largest-gap.ts';
import { marginReport } from '#lib/population/margin-report.ts';
import { engineFiles } from '#lib/story/load/engine-files.ts';
import { fitTables } from './fit-tables.ts';
import { influenceTables } from './influence-tables.ts';
import { marginsTable } from './margins-table.ts';
import { plainCopy } from './plain-copy.ts';
import { tableWords } from './table-words.ts';

/** A table of the method page, with what to see in it. */
export interface Diagnostic {
	id: string;
	table: ChartTable;
	see: string | null;
}

const report = () => marginReport(buildPopulation(margins, assumptions, { variants: 1 }), margins);

/** Every diagnostic of the population and of the fit, as the method page prints them. */
export function diagnostics(lang: Lang): { open: string; tables: Diagnostic[] } {
	const copy = plainCopy({ fr, en }[lang], lang);
	const words = tableWords(lang, copy);
	const { ensemble } = engineFiles();
	const [fit, runs, heldOut] = fitTables(ensemble, copy, words) as [
		ChartTable,
		ChartTable,
		ChartTable
	];
	const influence = influenceTables(ensemble, modelById(ensemble.model), copy, words, lang);
	const [weights, population, sensitivity, extremes] = influence as [
		ChartTable,
		ChartTable,
		ChartTable,
		ChartTable
	];
	const found = report();
	const rho = words.number(ensemble.diagnostics.rhoCorrelation, 2);
	const gap = words.number(largestGap(found), 4);
	return {
		open: copy.open,
		tables: [
			{ id: 'fit-targets', table: fit, see: null },
			{ id: 'fit-runs', table: runs, see: null },
			{ id: 'fit-held-out', table: heldOut, see: null },
			{ id: 'fit-weights', table: weights, see: copy.weights.see ?? null },
			{ id: 'fit-population', table: population, see: copy.population.see ?? null },
			{ id: 'fit-sensitivity', table: sensitivity, see: words.fill(copy.rho, { rho }) },
			{ id: 'fit-extremes', table: extremes, see: copy.extremes.see ?? null },
			{
				id: 'population-margins',
				table: marginsTable(found, copy, words, lang),
				see: `${copy.margins.see} ${words.fill(copy.margins.largest, { gap })}`
			}
		]
	};
}
