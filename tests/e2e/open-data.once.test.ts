import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileOf, htmlOf, attributes } from './lib/build-folder.ts';
import { siteFiles } from './lib/site-files.ts';

interface Resource {
	name: string;
	path: string | string[];
	bytes: number;
	hash: string;
	format: string;
	files?: { path: string; bytes: number; hash: string }[];
	schema?: { fields: { name: string; type: string }[]; primaryKey: string };
}

const described = JSON.parse(readFileSync(fileOf('/datapackage.json')!, 'utf8')) as {
	resources: Resource[];
};
const read = (path: string) => readFileSync(fileOf(`/${path}`)!);
const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

test('every file under /data/ is described, and every one described is there', () => {
	const listed = described.resources.flatMap(({ path }) => path);
	expect(new Set(listed).size).toBe(listed.length);
	const served = siteFiles().filter((path) => path.startsWith('/data/'));
	expect(listed.map((path) => `/${path}`).sort()).toEqual(served);
});

test('its length and its hash are those of the file served', () => {
	for (const { name, path, bytes, hash, files } of described.resources) {
		const parts = [path].flat().map(read);
		const whole = Buffer.concat(parts);
		expect({ name, bytes, hash }).toEqual({ name, bytes: whole.length, hash: sha256(whole) });
		for (const [i, file] of (files ?? []).entries())
			expect(file).toEqual({
				path: [path].flat()[i],
				bytes: parts[i]!.length,
				hash: sha256(parts[i]!)
			});
	}
});

test('a table has the columns of its schema, and a key that never repeats', () => {
	const tables = described.resources.filter(({ format }) => format === 'csv');
	expect(tables.length).toBeGreaterThanOrEqual(4);
	for (const { name, path, schema } of tables) {
		const rows = parseCsv(read(String(path)).toString());
		expect(rows[0], name).toEqual(schema!.fields.map((field) => field.name));
		expect(new Set(rows.map((row) => row.length)).size, name).toBe(1);
		const key = rows[0]!.indexOf(schema!.primaryKey);
		const keys = rows.slice(1).map((row) => row[key]);
		expect(new Set(keys).size, name).toBe(keys.length);
		for (const [i, { type }] of schema!.fields.entries())
			if (type === 'number')
				expect(
					rows.slice(1).every((row) => row[i] === '' || Number.isFinite(Number(row[i]))),
					name
				).toBe(true);
	}
});

test('the data of the repository are handed out as they are', () => {
	const { facts } = JSON.parse(read('data/facts.json').toString()) as {
		facts: { id: string; value: unknown }[];
	};
	const [head, ...rows] = parseCsv(read('data/facts.csv').toString());
	expect(rows.map((row) => row[0])).toEqual(facts.map(({ id }) => id));
	const number = head!.indexOf('number');
	for (const [i, { value }] of facts.entries())
		expect(rows[i]![number]).toBe(typeof value === 'number' ? String(value) : '');
	expect(read('data/README.md')).toEqual(readFileSync('data/README.md'));
});

for (const lang of ['fr', 'en'])
	test(`/${lang}/data/ links to every file`, () => {
		const links = attributes(htmlOf(`/${lang}/data/`), 'href');
		const single = described.resources.filter(({ path }) => typeof path === 'string');
		for (const { path } of single) expect(links).toContain(`/${String(path)}`);
		expect(links).toContain('/datapackage.json');
	});

/** The cells of a CSV file (RFC 4180). */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	for (const line of text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n)/g) ?? []) {
		const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
		rows.push(cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
	}
	return rows;
}
