import { LISTED } from '#lib/charts/Dots/cells.ts';
import type { IntervalsSeries } from '#lib/charts/Intervals/series.ts';
import type { RatioRange } from '#lib/charts/Ratios/series.ts';
import type { Drawn } from '../drawn.ts';
import type { Cell, Records } from './records.ts';
import { toldRecords } from './told-records.ts';

/** Percentiles of the draws, log-odds against the reference household. */
const INTERVAL = ['p5', 'median', 'p95'] as const;

/** The numbers that a chart is drawn from, row by row in the order of the picture. */
export function recordsOf(drawn: Drawn): Records {
	switch (drawn.chart) {
		case 'bars':
			return {
				fields: ['id', 'label', 'value', 'text'],
				rows: drawn.series.bars.map(({ id, label, value, text }) => [id, label, value, text])
			};
		case 'dot-field': {
			const { dots, selected, perDot } = drawn.series;
			return {
				fields: ['id', 'dots', 'households'],
				rows: [
					['all', dots, dots * perDot],
					['selected', selected.length, selected.length * perDot]
				]
			};
		}
		case 'dots':
			return {
				fields: ['grouping', 'id', 'label', 'dots', 'selected', 'verdict'],
				rows: LISTED.flatMap((grouping) =>
					drawn.series.groups[grouping].map(({ id, label, dots, selected, verdict }) => [
						grouping,
						id,
						label,
						dots,
						selected,
						verdict
					])
				)
			};
		case 'fan':
			return {
				fields: ['id', 'label', ...INTERVAL],
				rows: drawn.series.rows.map(({ id, label, sum }) => [
					id,
					label,
					sum.low,
					sum.median,
					sum.high
				])
			};
		case 'file-items': {
			const { raises, lowers, read, items } = drawn.series;
			return {
				fields: ['id', 'items'],
				rows: [
					['raises', raises],
					['lowers', lowers],
					['read', read - raises - lowers],
					['unread', items - read]
				]
			};
		}
		case 'groups':
			return {
				fields: ['group', 'id', 'label', ...INTERVAL],
				rows: drawn.series.flatMap(({ heading, series }) =>
					intervalRows(series).map((row) => [heading, ...row])
				)
			};
		case 'intervals':
			return { fields: ['id', 'label', ...INTERVAL], rows: intervalRows(drawn.series) };
		case 'ratios':
			return {
				fields: [
					'id',
					'label',
					'share',
					'median',
					...['p2_5', 'p97_5', 'envelope_low', 'envelope_high', 'extreme_low', 'extreme_high'],
					...['selected_p2_5', 'selected_p97_5', 'ceiling'],
					'verdict'
				],
				rows: drawn.series.rows.map((row) => [
					row.id,
					row.label,
					row.share,
					row.median,
					...range(row.reference),
					...range(row.envelope),
					...range(row.adversarial),
					...range(row.selected ?? null),
					row.ceiling ?? null,
					row.verdict
				])
			};
		case 'told':
			return toldRecords(drawn.series);
		case 'sides':
			return {
				fields: ['id', 'label', 'side', 'value', 'text'],
				rows: drawn.series.rows.map(({ id, label, side, value, text }) => [
					id,
					label,
					side,
					value,
					text
				])
			};
		case 'versus':
			return {
				fields: ['grouping', 'id', 'label', 'share', 'p2_5', 'p97_5', 'verdict'],
				rows: drawn.series.rows.map(({ grouping, id, label, households, low, high, verdict }) => [
					grouping,
					id,
					label,
					households,
					low,
					high,
					verdict
				])
			};
		case 'waffles':
			return {
				fields: ['id', 'label', 'text', 'filled', 'of'],
				rows: drawn.series.waffles.map(({ id, label, text, filled, of }) => [
					id,
					label,
					text,
					filled,
					of
				])
			};
		case 'years':
			return {
				fields: ['panel', 'id', 'year', 'label', 'low', 'value', 'text', 'planned'],
				rows: drawn.series.panels.flatMap(({ heading = '', points, mark }) => [
					...points.map(({ id, year, low, value, text, planned }): Cell[] => [
						heading,
						id,
						year,
						'',
						low ?? value,
						value,
						text,
						planned ? 1 : 0
					]),
					...(mark
						? [[heading, mark.id, null, mark.label, mark.value, mark.value, mark.text, 0]]
						: [])
				])
			};
	}
}

function intervalRows({ rows }: IntervalsSeries): Cell[][] {
	return rows.map(({ id, label, interval }) => [
		id,
		label,
		interval?.low ?? null,
		interval?.median ?? null,
		interval?.high ?? null
	]);
}

function range(of: RatioRange | null): [Cell, Cell] {
	return of ? [of.low, of.high] : [null, null];
}
