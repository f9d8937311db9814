import { scaleLinear, scaleLog } from 'd3-scale';
import { decodeDots } from '../../src/lib/charts/Dots/decode.ts';
import { groupingOf } from '../../src/lib/charts/Dots/labels.ts';
import { dotLayout } from '../../src/lib/charts/Dots/layout.ts';
import type { Drawn, Told } from '../../src/lib/embed/drawn.ts';
import { UNTOLD, type Reading } from './reading.ts';
import { at, marksOf, points, pointsAt, type Mark } from './svg-marks.ts';

/** Width of the marks of a picture 640 pixels wide. */
const WIDTH = 596;
/** A drawing keeps two decimals of a pixel, of which an end may be the sum of two. */
const PIXEL = 0.011;

/**
 * The numbers that a picture file shows, read back from where its marks are: a list a row, in the
 * order of the chart's records.
 */
export function numbersOfSvg(svg: string, drawn: Drawn): Reading {
	const linear = (domain: readonly [number, number]) => ({
		read: scaleLinear([0, WIDTH], domain),
		slack: (PIXEL * (domain[1] - domain[0])) / WIDTH
	});
	const ends = (mark: Mark, read: (x: number) => number, least = 2): [number, number] => {
		const [x, width] = [at(mark, 'x'), at(mark, 'width')];
		return [read(x), width <= least ? UNTOLD : read(x + width)];
	};
	switch (drawn.chart) {
		case 'bars': {
			const { read, slack } = linear([0, drawn.series.max]);
			return { rows: marksOf(svg, 'bar').map((bar) => [read(at(bar, 'width'))]), slack };
		}
		case 'fan': {
			const { read, slack } = linear(drawn.series.domain);
			return { rows: marksOf(svg, 'spread').map((mark) => ends(mark, read, 5)), slack };
		}
		case 'intervals':
		case 'groups': {
			const { domain } = drawn.chart === 'groups' ? drawn.series[0]!.series : drawn.series;
			const { read, slack } = linear(domain);
			const medians = marksOf(svg, 'median');
			const rows = marksOf(svg, 'interval').map((mark, i) => {
				const [low, high] = ends(mark, read);
				return [low, read(at(medians[i]!, 'x') + 1.5), high];
			});
			return { rows, slack };
		}
		case 'ratios': {
			const { domain, rows } = drawn.series;
			const read = (x: number) => scaleLog().domain(domain).range([0, WIDTH]).invert(x);
			const of = (name: string, id: string) =>
				marksOf(svg, name).find(({ attributes }) => attributes['data-id'] === id);
			const slack = (Math.log(domain[1] / domain[0]) * PIXEL) / WIDTH;
			return {
				slack,
				relative: true,
				rows: rows.map(({ id }) => {
					const spans = ['reference', 'envelope', 'adversarial'].flatMap((name) => {
						const mark = of(name, id);
						return mark ? ends(mark, read) : [];
					});
					const ceiling = of('ceiling', id);
					return [
						read(at(of('median', id)!, 'x') + 1.5),
						...spans,
						...(ceiling ? [read(at(ceiling, 'x'))] : [])
					];
				})
			};
		}
		case 'sides': {
			const { rows, scale, max } = drawn.series;
			const shown = rows.filter(({ value }) => value !== null);
			const unit = scale === 'money' ? max : Math.log(max);
			return {
				slack: (unit * PIXEL) / (WIDTH / 2),
				relative: scale === 'times',
				rows: marksOf(svg, 'bar').map((bar, i) => {
					const length = (unit * at(bar, 'width')) / (WIDTH / 2);
					const way = shown[i]!.side === 'left' ? -1 : 1;
					return [scale === 'money' ? length : Math.exp(way * length)];
				})
			};
		}
		case 'years': {
			const { panels } = drawn.series;
			const rows: number[][] = [];
			let panel = 0;
			for (const mark of marksOf(svg, 'bar', 'low', 'level', 'foot')) {
				const unit = (panels[panel]?.max ?? 0) / 150;
				const tall = at(mark, 'height');
				const value = tall <= 2 ? UNTOLD : tall * unit;
				const name = mark.attributes.class;
				if (name === 'bar') rows.push([value]);
				else if (name === 'low') rows.at(-1)!.push(value);
				else if (name === 'level') rows.push([lineAt(mark)]);
				else {
					/* A level is read against the foot of its panel, which is drawn last. */
					if (panels[panel]!.mark) rows.push([(lineAt(mark) - rows.pop()![0]!) * unit]);
					panel++;
				}
			}
			return { slack: (Math.max(...panels.map(({ max }) => max)) * PIXEL) / 150, rows };
		}
		case 'versus': {
			const [random, score, ring] = ['random', 'score', 'ring'].map((name) => marksOf(svg, name));
			return {
				slack: 0,
				rows: random!.map((mark, i) => [
					points(mark),
					points(score![i]),
					points(score![i]) + points(ring![i])
				])
			};
		}
		case 'waffles': {
			const empty = marksOf(svg, 'empty');
			return {
				slack: 0,
				rows: marksOf(svg, 'full').map((mark, i) => [points(mark), points(mark) + points(empty[i])])
			};
		}
		case 'dot-field': {
			const areas = marksOf(svg, 'dots').map((area) => at(area, 'width') * at(area, 'height'));
			const all = areas.reduce((sum, area) => sum + area, 0);
			return { slack: 0, rows: [[all], [points(marksOf(svg, 'selected')[0])]] };
		}
		case 'dots': {
			const [pale, dark, chosen] = ['pale', 'dark', 'selected'].map((name) =>
				pointsAt(marksOf(svg, name)[0]).map(({ y }) => y)
			);
			const all = [...pale!, ...dark!, ...chosen!];
			const box = { width: WIDTH, height: Math.round(WIDTH * 0.72) };
			const { lines } = dotLayout(decodeDots(drawn.series), drawn.step, box);
			const within = (list: number[], i: number) =>
				list.filter((y) => y >= lines[i]! && y < (lines[i + 1] ?? Infinity)).length;
			return {
				slack: 0,
				rows: groupingOf(drawn.step)
					? lines.map((_, i) => [within(all, i), within(chosen!, i)])
					: [[all.length, chosen!.length]]
			};
		}
		case 'file-items':
			return {
				slack: 0,
				rows: ['raises', 'lowers', 'read', 'unread'].map((state) => [marksOf(svg, state).length])
			};
		case 'told':
			return toldReading(svg, drawn.series);
	}
}

/* The height at which a level line is drawn. */
function lineAt(mark: Mark): number {
	return Number(/^M0 ([\d.]+)H/.exec(mark.attributes.d!)![1]);
}

function toldReading(svg: string, told: Told): Reading {
	switch (told.chart) {
		case 'streams': {
			const unit = told.series.max / ((WIDTH - 160) / 2 - 4);
			const bars = marksOf(svg, 'payer').map((bar) => at(bar, 'width') * unit);
			const payers = told.series.dsn.length + told.series.pasrau.length;
			return { slack: PIXEL * unit, rows: inLists(bars, payers) };
		}
		case 'year-ways': {
			const unit = told.series.max / 70;
			const bars = marksOf(svg, 'month').map((bar) => at(bar, 'height') * unit);
			const ways = inLists(bars, told.series.months.length);
			return {
				slack: PIXEL * unit,
				rows: told.series.months.map((_, i) => ways.map((way) => way[i]!))
			};
		}
		case 'score-months': {
			const { months, domain } = told.series;
			const unit = (domain[1] - domain[0]) / 84;
			const zeros = marksOf(svg, 'zero').map(lineAt);
			const medians = marksOf(svg, 'median');
			return {
				slack: 2 * PIXEL * unit,
				rows: marksOf(svg, 'score').map((bar, i) => {
					const read = (y: number) => (zeros[Math.floor(i / months.length)]! - y) * unit;
					const top = at(bar, 'y');
					return [read(top + at(bar, 'height')), read(at(medians[i]!, 'y') + 1.5), read(top)];
				})
			};
		}
		case 'month-signs': {
			const signs = marksOf(svg, 'higher', 'lower', 'same').map(({ attributes }) =>
				attributes.class === 'higher' ? 1 : attributes.class === 'lower' ? -1 : 0
			);
			return { slack: 0, rows: inLists(signs, told.series.months.length) };
		}
		case 'trail': {
			const unit = told.series.max / (WIDTH - 110);
			const [read, truth] = ['read', 'truth'].map((name) =>
				marksOf(svg, name).map((bar) => at(bar, 'width') * unit)
			);
			return { slack: PIXEL * unit, rows: read!.map((value, i) => [value, truth![i]!]) };
		}
		case 'message':
			return {
				slack: 0,
				rows: marksOf(svg, 'line', 'line now').map((mark) => [at(mark, 'data-id')])
			};
		case 'job-ends': {
			const inner = (WIDTH - 14) / 2 - 28;
			const [typed, shown] = ['typed', 'shown'].map((name) =>
				marksOf(svg, name).map((bar) => at(bar, 'width') / inner)
			);
			return { slack: PIXEL / inner, rows: typed!.map((place, i) => [place, shown![i]!]) };
		}
		case 'windows': {
			const step = WIDTH / told.series.months.length;
			return {
				slack: PIXEL / step,
				rows: marksOf(svg, 'window').map((bar) => [at(bar, 'x') / step, at(bar, 'width') / step])
			};
		}
		case 'readers':
			return {
				slack: PIXEL / WIDTH,
				rows: [
					...marksOf(svg, 'known').map((bar) => [
						at(bar, 'x') / WIDTH,
						(at(bar, 'x') + at(bar, 'width')) / WIDTH
					]),
					...marksOf(svg, 'point').map((mark) => [at(mark, 'data-x') / WIDTH])
				]
			};
	}
}

function inLists<T>(all: readonly T[], size: number): T[][] {
	return Array.from({ length: all.length / size }, (_, i) => all.slice(i * size, (i + 1) * size));
}
