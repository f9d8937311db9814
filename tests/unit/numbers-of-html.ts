import { scaleLinear, scaleLog } from 'd3-scale';
import { decodeDots } from '../../src/lib/charts/Dots/decode.ts';
import { groupingOf } from '../../src/lib/charts/Dots/labels.ts';
import { dotLayout } from '../../src/lib/charts/Dots/layout.ts';
import type { Drawn, Told } from '../../src/lib/embed/drawn.ts';
import { htmlMarks, share, type HtmlMark } from './html-marks.ts';
import type { Reading } from './reading.ts';
import { pointsAt } from './svg-marks.ts';

/** Places are written in full: only the last digits of a floating number may differ. */
const EXACT = 1e-9;
/** The box of the dots at rest: src/lib/charts/Dots/DotStill.svelte. */
const STILL = { width: 360, height: 300 };

/** The numbers that the marks of a page show, read back from the places that its HTML gives them. */
export function numbersOfHtml(html: string, drawn: Drawn): Reading {
	const marks = (...names: string[]) => htmlMarks(html, ...names);
	const span = ({ style }: HtmlMark, read: (percent: number) => number) => {
		const left = share(style.left);
		return [read(left), read(left + share(style.width))] as const;
	};
	const linear = (domain: readonly [number, number]) => ({
		read: scaleLinear([0, 100], domain) as (percent: number) => number,
		slack: EXACT * (domain[1] - domain[0])
	});
	switch (drawn.chart) {
		case 'bars': {
			const { read, slack } = linear([0, drawn.series.max]);
			return { slack, rows: marks('bar').map(({ style }) => [read(share(style.width))]) };
		}
		case 'fan': {
			const { read, slack } = linear(drawn.series.domain);
			const hidden = marks('row').map(({ classes }) => classes.includes('hidden'));
			const spreads = marks('spread').filter((_, i) => !hidden[i]);
			return { slack, rows: spreads.map((mark) => [...span(mark, read)]) };
		}
		case 'intervals':
		case 'groups': {
			const { domain } = drawn.chart === 'groups' ? drawn.series[0]!.series : drawn.series;
			const { read, slack } = linear(domain);
			const medians = marks('median');
			const rows = marks('bar').map((bar, i) => {
				const [low, high] = span(bar, read);
				return [low, read(share(medians[i]!.style.left)), high];
			});
			return { slack, rows };
		}
		case 'ratios': {
			const { domain } = drawn.series;
			const read = (x: number) => scaleLog().domain(domain).range([0, 100]).invert(x);
			/* The key below has the same classes. */
			const names = ['row', 'beyond', 'adversarial', 'envelope', 'reference', 'median'];
			const all = htmlMarks(html.split('<ul')[0]!, ...names);
			const rows: Record<string, HtmlMark>[] = [];
			for (const mark of all) {
				if (mark.classes.includes('row')) rows.push({});
				else rows.at(-1)![mark.classes[0]!] = mark;
			}
			return {
				slack: EXACT * 10,
				relative: true,
				rows: rows.map(({ median, reference, envelope, adversarial, beyond }) => [
					read(share(median!.style.left)),
					...[reference, envelope, adversarial].flatMap((mark) =>
						mark ? [...span(mark, read)] : []
					),
					...(beyond ? [read(share(beyond.style.left))] : [])
				])
			};
		}
		case 'sides': {
			const { rows, scale, max } = drawn.series;
			const shown = rows.filter(({ value }) => value !== null);
			return {
				slack: scale === 'money' ? EXACT * max : EXACT,
				rows: marks('bar').map(({ style }, i) => {
					const length = share(style.width) / 50;
					const way = shown[i]!.side === 'left' ? -1 : 1;
					return [scale === 'money' ? length * max : Math.exp(way * length * Math.log(max))];
				})
			};
		}
		case 'years': {
			const rows: number[][] = [];
			html
				.split('class="plot ')
				.slice(1)
				.forEach((part, panel) => {
					const { max } = drawn.series.panels[panel]!;
					for (const mark of htmlMarks(part, 'bar', 'low')) {
						const tall = share(mark.style.height) / 100;
						if (mark.classes.includes('bar')) rows.push([tall * max]);
						else rows.at(-1)!.push(tall * rows.at(-1)![0]!);
					}
					const [level] = htmlMarks(part, 'mark');
					if (level) rows.push([(share(level.style.bottom) * max) / 100]);
				});
			return { slack: EXACT * Math.max(...drawn.series.panels.map(({ max }) => max)), rows };
		}
		case 'versus': {
			const key = marks('key')[0]!.at;
			const count = (name: string) =>
				marks(name)
					.filter(({ at }) => at < key)
					.map(({ attributes }) => (attributes.d!.match(/M/g) ?? []).length);
			const [full, ring] = [count('full'), count('ring')];
			return {
				slack: 0,
				rows: ring.map((more, i) => [full[2 * i]!, full[2 * i + 1]!, full[2 * i + 1]! + more])
			};
		}
		case 'waffles':
			return {
				slack: 0,
				rows: html
					.split('class="waffle ')
					.slice(1)
					.map((one) => {
						const box = /viewBox="0 0 (\d+) (\d+)"/.exec(one)!;
						const areas = htmlMarks(one, 'ground').map(
							({ attributes }) => Number(attributes.width) * Number(attributes.height)
						);
						return [areas.reduce((sum, area) => sum + area, 0), Number(box[1]) * Number(box[2])];
					})
			};
		case 'dot-field': {
			const wide = html.slice(0, html.indexOf('</svg>'));
			const areas = [
				...wide.matchAll(/<rect[^>]*?width="(\d+)" height="(\d+)" fill="url\(#\w+-wide\)/g)
			];
			const [selected] = htmlMarks(wide, 'selected');
			return {
				slack: 0,
				rows: [
					[areas.reduce((sum, [, width, height]) => sum + Number(width) * Number(height), 0)],
					[pointsAt({ name: 'path', attributes: selected!.attributes }).length]
				]
			};
		}
		case 'dots': {
			/* Ordinary dots are areas: of each group, those picked are counted, and its words read. */
			const [path] = marks('selected');
			const heights = pointsAt({ name: 'path', attributes: path!.attributes }).map(({ y }) => y);
			const { lines } = dotLayout(decodeDots(drawn.series), drawn.step, STILL);
			if (!groupingOf(drawn.step))
				return { slack: 0, rows: [[drawn.series.codes.length, heights.length]] };
			return {
				slack: 0,
				rows: lines.map((line, i) => [
					saidDots(html, i),
					heights.filter((y) => y >= line && y < (lines[i + 1] ?? Infinity)).length
				])
			};
		}
		case 'file-items': {
			const boxes = html.slice(html.indexOf('class="items'), html.indexOf('<ul'));
			return {
				slack: 0,
				rows: ['raises', 'lowers', 'read', 'unread'].map((state) => [
					htmlMarks(boxes, state).length
				])
			};
		}
		case 'told':
			return toldReading(html, drawn.series);
	}
}

/* `2 760 points, dont 65 choisis`: the first number of the i-th line of words. */
function saidDots(html: string, i: number): number {
	const line = html.split('class="line ')[i + 1]!.split('</p>')[0]!;
	const words = line
		.split('<span')
		.at(-1)!
		.replace(/^[^>]*>/, '');
	return Number(/[\d\s,]+/.exec(words)![0].replace(/[\s,]/g, ''));
}

function toldReading(html: string, told: Told): Reading {
	const marks = (...names: string[]) => htmlMarks(html, ...names);
	switch (told.chart) {
		case 'streams': {
			const { dsn, pasrau, max } = told.series;
			const unit = max / 100;
			/* A payer with nothing that month has no bar. */
			const side = (part: string, payers: number) =>
				Array.from({ length: payers }, (_, p) => {
					const [bar] = htmlMarks(part, `p${p}`);
					return share(bar?.style.width) * unit;
				});
			return {
				slack: EXACT * max,
				rows: html
					.split('class="row ')
					.slice(1)
					.map((row) => {
						const [left, right] = row.split('<div class="key')[0]!.split('class="side pasrau');
						return [...side(left!, dsn.length), ...side(right!, pasrau.length)];
					})
			};
		}
		case 'year-ways': {
			const { months, ways, max } = told.series;
			const bars = marks('bar').map(({ style }) => (share(style.height) * max) / 100);
			return {
				slack: EXACT * max,
				rows: months.map((_, i) => ways.map((_, way) => bars[way * months.length + i]!))
			};
		}
		case 'score-months': {
			const [low, high] = told.series.domain;
			const read = scaleLinear([0, 100], [low, high]) as (percent: number) => number;
			const medians = marks('median');
			return {
				slack: EXACT * (high - low),
				rows: marks('bar').map(({ style }, i) => {
					const bottom = share(style.bottom);
					return [
						read(bottom),
						read(share(medians[i]!.style.bottom)),
						read(bottom + share(style.height))
					];
				})
			};
		}
		case 'month-signs': {
			const { length } = told.series.months;
			const signs = marks('bar').map(({ classes }) =>
				classes.includes('up') ? 1 : classes.includes('down') ? -1 : 0
			);
			return {
				slack: 0,
				rows: Array.from({ length: signs.length / length }, (_, i) =>
					signs.slice(i * length, (i + 1) * length)
				)
			};
		}
		case 'trail': {
			const bars = marks('bar').map(({ style }) => (share(style.width) * told.series.max) / 100);
			return {
				slack: EXACT * told.series.max,
				rows: bars.flatMap((read, i) => (i % 2 ? [] : [[read, bars[i + 1]!]]))
			};
		}
		case 'message': {
			/* The page writes how many lines are passed over, not the number of each. */
			const { lines } = told.series;
			let line = 0;
			return {
				slack: 0,
				rows: marks('line').map((_, i) => [(line += lines[i]!.skipped + 1)])
			};
		}
		case 'job-ends': {
			const bars = marks('bar').map(({ style }) => share(style.width) / 100);
			return { slack: EXACT, rows: bars.flatMap((at, i) => (i % 2 ? [] : [[at, bars[i + 1]!]])) };
		}
		case 'windows': {
			const months = told.series.months.length / 100;
			return {
				slack: EXACT * 100,
				rows: marks('bar').map(({ style }) => [
					share(style.left) * months,
					share(style.width) * months
				])
			};
		}
		case 'readers':
			return {
				slack: EXACT,
				rows: [
					...marks('bar')
						.filter(({ classes }) => !classes.includes('unknown'))
						.map(({ style }) => {
							const left = share(style.left) / 100;
							return [left, left + share(style.width) / 100];
						}),
					...marks('diamond').map(({ style }) => [share(style.left) / 100])
				]
			};
	}
}
