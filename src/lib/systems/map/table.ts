import type { ChartTable } from '#lib/charts/chart-table.ts';
import type { SystemsWords } from '../words/words.ts';
import type { MapSeries } from './series.ts';

/** The map as rows: every system and shared file, what it reads, whom it bears on. */
export function mapTable(
	{ streams, files, groups, flows }: MapSeries,
	w: SystemsWords
): ChartTable {
	const names = new Map([...streams, ...files].map(({ id, name }) => [id, name]));
	const reads = (id: string) =>
		flows
			.filter(({ to }) => to === id)
			.map(({ from, state }) => `${names.get(from) ?? from} (${w.linkStates[state]})`)
			.join(', ');
	return {
		caption: w.mapTitle,
		columns: [w.agency, w.mapColumns.systems, w.reads, w.mapColumns.whom],
		rows: [
			...files.map(({ id, name }) => [w.mapColumns.file, name, reads(id) || '–', '–']),
			...groups.flatMap(({ name: agency, rows }) =>
				rows.map(({ id, name, input, whom }) => [
					agency,
					name,
					input === 'file' ? reads(id) : input === 'own' ? w.mapOwn : w.mapUnknown,
					whom
				])
			)
		]
	};
}
