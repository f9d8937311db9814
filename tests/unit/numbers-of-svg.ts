import { scaleLinear, scaleLog } from 'd3-scale';
import type { Drawn, Told } from '../../src/lib/embed/drawn.ts';
import { at, marksOf, points, type Mark } from './svg-marks.ts';

/** Width of the marks of a picture 640 pixels wide. */
const WIDTH = 596;

/**
 * The numbers that a picture shows, read back from where its marks are: a list a row, in the order
 * of the chart's records.
 */
export function numbersOfSvg(svg: string, drawn: Drawn): number[][] {
	const span = (scale: (x: number) => number) => (mark: Mark) => [
		scale(at(mark, 'x')),
		scale(at(mark, 'x') + at(mark, 'width'))
	];
	switch (drawn.chart) {
		case 'bars':
			return marksOf(svg, 'bar').map((bar) => [(at(bar, 'width') * drawn.series.max) / WIDTH]);
		case 'intervals':
		case 'fan': {
			const { domain } = drawn.series;
			const scale = scaleLinear([0, WIDTH], domain);
			return marksOf(svg, drawn.chart === 'fan' ? 'spread' : 'interval').map(span(scale));
		}
		case 'groups':
			/* Every group keeps the same scale. */
			return marksOf(svg, 'interval').map(
				span(scaleLinear([0, WIDTH], drawn.series[0]!.series.domain))
			);
		case 'ratios':
			return marksOf(svg, 'reference').map(
				span((x) => scaleLog().domain(drawn.series.domain).range([0, WIDTH]).invert(x))
			);
		case 'sides': {
			const { rows, scale, max } = drawn.series;
			const shown = rows.filter(({ value }) => value !== null);
			return marksOf(svg, 'bar').map((bar, i) => {
				const share = at(bar, 'width') / (WIDTH / 2);
				const way = shown[i]!.side === 'left' ? -1 : 1;
				return [scale === 'money' ? share * max : Math.exp(way * share * Math.log(max))];
			});
		}
		case 'years': {
			const maxes = drawn.series.panels.flatMap(({ points, max }) => points.map(() => max));
			return marksOf(svg, 'bar').map((bar, i) => [(at(bar, 'height') * maxes[i]!) / 150]);
		}
		case 'versus': {
			const [random, score, ring] = ['random', 'score', 'ring'].map((name) => marksOf(svg, name));
			return random!.map((mark, i) => [
				points(mark),
				points(score![i]),
				points(score![i]) + points(ring![i])
			]);
		}
		case 'waffles': {
			const empty = marksOf(svg, 'empty');
			return marksOf(svg, 'full').map((mark, i) => [points(mark), points(mark) + points(empty[i])]);
		}
		case 'dot-field':
			return [
				[
					marksOf(svg, 'dots').reduce(
						(sum, area) => sum + at(area, 'width') * at(area, 'height'),
						0
					)
				],
				[points(marksOf(svg, 'selected')[0])]
			];
		case 'dots': {
			const [pale, dark, chosen] = ['pale', 'dark', 'selected'].map((name) =>
				points(marksOf(svg, name)[0])
			);
			return [[pale! + dark! + chosen!, chosen!]];
		}
		case 'file-items':
			return ['raises', 'lowers', 'read', 'unread'].map((state) => [marksOf(svg, state).length]);
		case 'told':
			return toldNumbers(svg, drawn.series);
	}
}

/* A list a row where rows are marks; else all marks of a kind in one list. */
function toldNumbers(svg: string, told: Told): number[][] {
	switch (told.chart) {
		case 'streams': {
			const side = (WIDTH - 160) / 2 - 4;
			const bars = marksOf(svg, 'payer').map((bar) => (at(bar, 'width') * told.series.max) / side);
			const payers = told.series.dsn.length + told.series.pasrau.length;
			return told.series.months.map((_, i) => bars.slice(i * payers, (i + 1) * payers));
		}
		case 'year-ways': {
			const bars = marksOf(svg, 'month').map((bar) => (at(bar, 'height') * told.series.max) / 70);
			const { length } = told.series.months;
			return told.series.months.map((_, i) =>
				told.series.ways.map((_, way) => bars[way * length + i]!)
			);
		}
		case 'trail': {
			const scale = told.series.max / (WIDTH - 110);
			const [read, truth] = ['read', 'truth'].map((name) =>
				marksOf(svg, name).map((bar) => at(bar, 'width') * scale)
			);
			return read!.map((value, i) => [value, truth![i]!]);
		}
		default:
			return [];
	}
}
