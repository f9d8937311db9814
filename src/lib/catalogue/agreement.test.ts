import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../tests/unit/numbers-in.ts';
import { numbersOfSvg } from '../../../tests/unit/numbers-of-svg.ts';
import { parseCsv } from '../../../tests/unit/parse-csv.ts';
import { describeDrawn } from '../embed/describe-drawn.ts';
import { chartPng } from '../embed/png/chart-png.ts';
import { textsOf } from '../embed/png/text-chunks.ts';
import { escapeXml } from '../embed/svg/el.ts';
import { toCsv } from '../embed/records/to-csv.ts';
import { toJson } from '../embed/records/to-json.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { LANGS } from '../i18n/lang.ts';
import { chartData } from './chart-data.ts';
import { catalogue } from './catalogue.ts';

/** Columns of the records that the marks show, in their order, and how they are rounded there. */
const MARKED: Record<string, readonly string[]> = {
	bars: ['value'],
	intervals: ['p5', 'p95'],
	groups: ['p5', 'p95'],
	fan: ['p5', 'p95'],
	ratios: ['p2_5', 'p97_5'],
	versus: ['share', 'p2_5', 'p97_5'],
	sides: ['value'],
	waffles: ['filled', 'of'],
	years: ['value'],
	'dot-field': ['dots'],
	'file-items': ['items']
};
/** Columns that the table says, in its order, and by how much it multiplies them. */
const SAID: Record<string, readonly [string, number][]> = {
	intervals: [
		['p5', 1],
		['median', 1],
		['p95', 1]
	],
	groups: [
		['p5', 1],
		['median', 1],
		['p95', 1]
	],
	fan: [
		['p5', 1],
		['median', 1],
		['p95', 1]
	],
	versus: [
		['share', 100],
		['p2_5', 100],
		['p97_5', 100]
	],
	dots: [
		['dots', 1],
		['selected', 1]
	],
	'dot-field': [['households', 1]],
	'file-items': [['items', 1]]
};
const ORIGIN = 'https://exemple.fr';

describe.each(LANGS.map((lang) => ({ lang, t: { fr, en }[lang] })))('in $lang', ({ lang, t }) => {
	const slugs = [...catalogue(lang).charts.keys()];

	it.each(slugs)('table, CSV, JSON and marks of %s agree, number by number', (slug) => {
		const { chart, sheet, records, picture } = chartData(lang, slug, ORIGIN)!;
		const { drawn } = chart.views[chart.shown]!;
		const { rows } = toJson(records, sheet);

		const [head, ...lines] = parseCsv(toCsv(records, sheet));
		expect(head!.slice(0, records.fields.length)).toEqual(records.fields);
		expect(lines).toHaveLength(rows.length);
		rows.forEach((row, i) =>
			records.fields.forEach((field, f) => {
				const cell = lines[i]![f]!;
				const value = row[field];
				if (typeof value === 'number') expect(Number(cell), field).toBe(value);
				else expect(cell.replace(/^'(?=[=+\-@])/, ''), field).toBe(value ?? '');
			})
		);

		const { table } = describeDrawn(drawn, chart.title, lang, t);
		const said = SAID[drawn.chart];
		if (said)
			table.rows.forEach(([, ...cells], i) => {
				if (said.some(([field]) => rows[i]![field] === null)) return;
				const numbers = numbersIn(cells.join(' | '), lang);
				said.forEach(([field, times], n) =>
					expect(numbers[n], `${field} of row ${i}`).toBeCloseTo(
						times * (rows[i]![field] as number),
						times === 1 ? 1.9 : 0.9
					)
				);
			});
		if (drawn.chart === 'bars' || drawn.chart === 'waffles')
			expect(table.rows.map(([, text]) => text)).toEqual(rows.map(({ text }) => text));

		const { svg } = picture();
		const marks = numbersOfSvg(svg, drawn);
		if (drawn.chart === 'dots') {
			const { codes, selected } = drawn.series;
			expect(marks).toEqual([[codes.length, selected]]);
		}
		const drawnRows = rows.filter((row) =>
			MARKED[drawn.chart]?.every((field) => row[field] !== null)
		);
		if (MARKED[drawn.chart]) expect(marks).toHaveLength(drawnRows.length);
		drawnRows.forEach((row, i) =>
			MARKED[drawn.chart]?.forEach((field, f) => {
				let value = row[field] as number;
				if (drawn.chart === 'versus') value = Math.round(100 * value);
				if (drawn.chart === 'ratios')
					value = Math.min(drawn.series.domain[1], Math.max(drawn.series.domain[0], value));
				const [from, to] = marks[i]! as [number, number?];
				/* A mark keeps two decimals of a pixel, and one too thin to see is widened. */
				const slack =
					drawn.chart === 'bars' ? drawn.series.max * 1e-4 : 0.02 * (1 + Math.abs(value));
				const widened = f === 1 && to !== undefined && to >= from && to - from < 0.1;
				const shown = widened ? from : marks[i]![f]!;
				expect(Math.abs(shown - value), `${field} of row ${i}`).toBeLessThanOrEqual(slack);
			})
		);
		if (drawn.chart === 'told' && marks.length) {
			/* Amounts in euros, two decimals of a pixel apart at most. */
			const amounts = rows.map((row) =>
				Object.values(row).filter((value) => typeof value === 'number')
			);
			marks.forEach((list, i) =>
				list.forEach((value, n) =>
					expect(Math.abs(value - amounts[i]![n]!), `row ${i}`).toBeLessThan(1)
				)
			);
		} else if (drawn.chart === 'told' && svg.includes('class="cell"'))
			for (const word of table.rows.flat().flatMap((cell) => cell.split(' ')))
				expect(svg).toContain(escapeXml(word));
	});
});

it('a PNG carries the numbers of its chart, and is as large as its picture', async () => {
	for (const slug of ['all-checks', 'guess-figure']) {
		const { sheet, records, picture } = chartData('fr', slug, ORIGIN)!;
		const made = picture();
		for (const scale of [1, 2] as const) {
			const png = Buffer.from(await chartPng(made, sheet, records, scale));
			expect(JSON.parse(textsOf(png).Comment!)).toEqual(toJson(records, sheet));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
				made.width * scale,
				made.height * scale
			]);
		}
	}
});
