import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { textsOf } from '../../src/lib/embed/png/text-chunks.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';
import { parseCsv } from '../unit/parse-csv.ts';
import { fileOf } from './lib/build-folder.ts';
import { listedCharts } from './lib/charts.ts';

interface File {
	title: string;
	summary: string;
	fields: string[];
	rows: Record<string, string | number | null>[];
}

test('the files served of a chart are of one make: each picture carries the numbers of its data', () => {
	for (const { slug } of listedCharts())
		for (const lang of LANGS) {
			const read = (type: string) => readFileSync(fileOf(`/${lang}/charts/${slug}${type}`)!);
			const json = JSON.parse(read('.json').toString()) as File;
			const where = `${lang}/${slug}`;
			for (const type of ['.png', '@2x.png']) {
				const texts = textsOf(read(type));
				expect(JSON.parse(texts.Comment!), where).toEqual(json);
				expect([texts.Title, texts.Description]).toEqual([json.title, json.summary]);
			}
			const [head, ...lines] = parseCsv(read('.csv').toString());
			expect(head!.slice(0, json.fields.length), where).toEqual(json.fields);
			expect(lines, where).toHaveLength(json.rows.length);
			lines.forEach((cells, i) =>
				json.fields.forEach((field, f) => {
					const value = json.rows[i]![field];
					if (typeof value === 'number') expect(Number(cells[f]), where).toBe(value);
				})
			);
			const svg = read('.svg').toString();
			expect(svg, where).toContain(`<svg xmlns="http://www.w3.org/2000/svg" width="640"`);
			const height = Number(/<svg[^>]*? height="(\d+)"/.exec(svg)![1]);
			expect(read('.png').readUInt32BE(20), where).toBe(height);
			expect(read('@2x.png').readUInt32BE(20), where).toBe(2 * height);
		}
});
