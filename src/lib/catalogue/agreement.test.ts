import { describe, expect, it, vi } from 'vitest';
import { drawnNumbers, type Row } from '../../../tests/unit/drawn-numbers.ts';
import { numbersIn } from '../../../tests/unit/numbers-in.ts';
import { numbersOfHtml } from '../../../tests/unit/numbers-of-html.ts';
import { numbersOfSvg } from '../../../tests/unit/numbers-of-svg.ts';
import { parseCsv } from '../../../tests/unit/parse-csv.ts';
import type { Reading } from '../../../tests/unit/reading.ts';
import { renderPicture } from '../../../tests/unit/render-picture.ts';
import { saidNumbers } from '../../../tests/unit/said-numbers.ts';
import { SPOKEN } from '../../../tests/unit/words.ts';
import { credit } from '../embed/credit.ts';
import { describeDrawn } from '../embed/describe-drawn.ts';
import { chartPng } from '../embed/png/chart-png.ts';
import { textsOf } from '../embed/png/text-chunks.ts';
import { recordsOf } from '../embed/records/records-of.ts';
import { toCsv } from '../embed/records/to-csv.ts';
import { toJson } from '../embed/records/to-json.ts';
import { composeSvg, type Picture } from '../embed/svg/compose-svg.ts';
import { catalogue } from './catalogue.ts';
import { sheetOf } from './sheet-of.ts';
import { chartWords } from './words/index.ts';

/* Drawing every picture in pixels would take minutes: here it is noted which SVG is drawn. */
const rendered = vi.hoisted(() => ({ svg: [] as string[] }));
vi.mock('../embed/png/render-png.ts', () => ({
	renderPng: ({ svg }: Picture) => {
		rendered.svg.push(svg);
		const header = new Uint8Array(8 + 12 + 13);
		header[11] = 13;
		return Promise.resolve(header);
	}
}));

const origin = 'https://exemple.fr';

describe.each(SPOKEN)('in $lang, in every state', ({ lang, t }) => {
	const { charts, refs } = catalogue(lang);

	it.each([...charts.keys()])('table, CSV, JSON, SVG, PNG and page of %s agree', async (slug) => {
		const chart = charts.get(slug)!;
		for (const [index, { drawn }] of chart.views.entries()) {
			const sheet = sheetOf(chart, index, refs, { lang, t, origin });
			const records = recordsOf(drawn);
			const file = toJson(records, sheet);
			const where = `${slug}, view ${index}`;

			csvAgrees(toCsv(records, sheet), file.fields, file.rows);

			const { table } = describeDrawn(drawn, chart.title, lang, t);
			const said = saidNumbers(drawn, file.rows, lang);
			expect(table.rows, where).toHaveLength(said.length);
			said.forEach(({ numbers, digits = 0, words = [] }, i) => {
				const row = table.rows[i]!.join(' | ');
				for (const word of words) expect(row, where).toContain(word);
				if (!numbers) return;
				const read = numbersIn(table.rows[i]!.slice(1).join(' | '), lang).slice(-numbers.length);
				numbers.forEach((number, n) => {
					const off = Math.abs(read[n]! - number);
					expect(off, `${where}, row ${i}: ${read[n]} is said for ${number}`).toBeLessThanOrEqual(
						0.5001 * 10 ** -digits
					);
				});
			});

			const wanted = drawnNumbers(drawn, file.rows);
			const credits = credit(sheet, t, chartWords[lang].page.sourcesRead);
			const picture = composeSvg(drawn, sheet, t, credits);
			marksAgree(numbersOfSvg(picture.svg, drawn), wanted, `${where}, SVG`);
			marksAgree(numbersOfHtml(renderPicture(drawn, lang), drawn), wanted, `${where}, page`);

			const png = await chartPng(picture, sheet, records, 2);
			expect(rendered.svg.at(-1) === picture.svg, where).toBe(true);
			expect(JSON.parse(textsOf(png).Comment!), where).toEqual(file);
		}
	});
});

function csvAgrees(csv: string, fields: readonly string[], rows: readonly Row[]) {
	const [head, ...lines] = parseCsv(csv);
	expect(head!.slice(0, fields.length)).toEqual(fields);
	expect(lines).toHaveLength(rows.length);
	rows.forEach((row, i) =>
		fields.forEach((field, f) => {
			const cell = lines[i]![f]!;
			const value = row[field];
			if (typeof value === 'number') expect(Number(cell), field).toBe(value);
			else expect(cell.replace(/^'(?=[=+\-@])/, ''), field).toBe(value ?? '');
		})
	);
}

function marksAgree({ rows, slack, relative }: Reading, wanted: number[][], where: string) {
	expect(
		rows.map((row) => row.length),
		where
	).toEqual(wanted.map((row) => row.length));
	expect(wanted.length, where).toBeGreaterThan(0);
	rows.forEach((row, i) =>
		row.forEach((number, n) => {
			if (Number.isNaN(number)) return;
			const want = wanted[i]![n]!;
			const off = Math.abs(number - want) / (relative ? Math.abs(want) : 1);
			expect(off, `${where}, row ${i}: ${number} is drawn for ${want}`).toBeLessThanOrEqual(
				slack + 1e-9
			);
		})
	);
}
