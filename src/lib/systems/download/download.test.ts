import { describe, expect, it } from 'vitest';
import { systems } from '../../data/systems.ts';
import { systemsCsv } from './csv.ts';
import { systemRecords } from './records.ts';

const records = systemRecords();

/* A reader of RFC 4180 of our own, so that the writer is held against something else. */
function parseCsv(text: string): string[][] {
	const lines: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/y;
	for (let match = cell.exec(text); match; match = cell.exec(text)) {
		const [, raw, end] = match;
		lines.at(-1)!.push(raw!.startsWith('"') ? raw!.slice(1, -1).replaceAll('""', '"') : raw!);
		if (end === '\r\n') lines.push([]);
	}
	return lines.slice(0, -1);
}

describe('the inventory handed out', () => {
	it('has every system, in plain words', () => {
		expect(records.map(({ id }) => id)).toEqual([...systems.keys()]);
		expect(JSON.stringify(records)).not.toMatch(/\{fact:|\{=|\[\[/);
	});

	it('keeps a gap a gap', () => {
		expect(systems.get('msa-scoring')!.method).toBeNull();
		expect(records.find(({ id }) => id === 'msa-scoring')!.method).toBeNull();
	});

	it('is the same as CSV, one line a system, cells with commas and quotes kept whole', () => {
		const [head, ...lines] = parseCsv(systemsCsv(records));
		expect(lines).toHaveLength(records.length);
		for (const line of lines) expect(line).toHaveLength(head!.length);
		const column = (name: string) => lines.map((line) => line[head!.indexOf(name)]);
		expect(column('id')).toEqual(records.map(({ id }) => id));
		expect(column('summary_en')).toEqual(records.map(({ summary }) => summary!.en));
		expect(column('method_fr')).toEqual(records.map(({ method }) => method?.fr ?? ''));
		expect(column('sources')).toEqual(records.map(({ sources }) => sources.join(' ')));
		expect(column('reads').join()).toContain('drm:trial');
	});

	it('writes quotes twice and keeps a line break inside its cell', () => {
		const [record] = records;
		const planted = { ...record!, name: { fr: 'a "b", c\nd', en: '=1+1' } };
		const [head, line] = parseCsv(systemsCsv([planted]));
		expect(line![head!.indexOf('name_fr')]).toBe('a "b", c\nd');
	});
});
