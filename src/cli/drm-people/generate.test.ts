import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drmBlocks, drmDeclared, drmMessages, drmPeople, drmRubriques } from '#lib/data/drm.ts';
import { facts } from '#lib/data/facts.ts';
import { sources } from '#lib/data/sources.ts';
import { generate } from './generate.ts';

const FOLDER = fileURLToPath(new URL('../../../data/drm', import.meta.url));
const made = generate(drmPeople);

function text(file: string): string {
	const { encoding } = declarantOf(file);
	return new TextDecoder(encoding === 'latin-1' ? 'latin1' : 'utf-8').decode(
		readFileSync(join(FOLDER, 'messages', file))
	);
}

function declarantOf(file: string) {
	const { declarant } = drmMessages.messages.find((one) => one.file === file)!;
	return [...drmPeople.employers, ...drmPeople.bodies].find(({ id }) => id === declarant)!;
}

describe('generate', () => {
	it('gives again, byte for byte, what is kept', () => {
		for (const [path, bytes] of made)
			expect(readFileSync(join(FOLDER, path)).equals(bytes), path).toBe(true);
	});

	it('accounts for every message kept', () => {
		const kept = readdirSync(join(FOLDER, 'messages'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => `messages/${parentPath.split('/').at(-1)}/${name}`);
		expect(kept.sort()).toEqual([...made.keys()].filter((path) => path.includes('/')).sort());
	});

	it('changes with the seed', () => {
		const other = generate({ ...drmPeople, seed: 2 });
		expect([...other.keys()]).toEqual([...made.keys()]);
		const path = 'messages/ines/2024-03-marche.dsn';
		expect(Buffer.from(other.get(path)!).equals(made.get(path)!)).toBe(false);
	});

	it('stays under a megabyte and a half', () => {
		const bytes = [...made.values()].reduce((sum, { length }) => sum + length, 0);
		expect(bytes).toBeLessThan(1_500_000);
	});
});

describe('the messages', () => {
	it('carry errors as often as the Senate says, to half a point', () => {
		const { value } = facts.get(drmPeople.errorRate)!;
		expect(drmMessages.dsn.erroneous).toBe(drmPeople.errors.length);
		expect(Math.abs(drmMessages.dsn.percent - Number(value))).toBeLessThan(0.5);
	});

	it('are written line by line, in one of two encodings, and count their rubriques', () => {
		for (const { file } of drmMessages.messages) {
			const { eol } = declarantOf(file);
			const lines = text(file).split(eol === 'crlf' ? '\r\n' : '\n');
			expect(lines.pop(), file).toBe('');
			for (const line of lines)
				expect(line, file).toMatch(/^S\d\d\.G\d\d\.\d\d\.\d{3},'[^\r\n]+'$/);
			expect(lines.at(-2), file).toBe(`S90.G00.90.001,'${lines.length}'`);
		}
		expect(new Set(drmMessages.messages.map(({ file }) => declarantOf(file).encoding)).size).toBe(
			2
		);
	});

	it('use no rubrique that is not explained, and none that the entry says is not theirs', () => {
		const used = new Map<string, Set<string>>();
		for (const { file, stream } of drmMessages.messages)
			for (const [rubrique] of text(file).matchAll(/^S\d\d\.G\d\d\.\d\d\.\d{3}/gm))
				used.set(rubrique, (used.get(rubrique) ?? new Set()).add(stream));
		for (const [rubrique, streams] of used) {
			const block = drmBlocks.get(rubrique.slice(0, 10));
			expect(block, rubrique).toBeDefined();
			const entry = block!.detailed ? drmRubriques.get(rubrique) : block;
			expect(entry, rubrique).toBeDefined();
			for (const stream of streams) expect(entry!.streams, rubrique).toContain(stream);
			for (const stream of streams) expect(block!.streams, rubrique).toContain(stream);
		}
		for (const id of drmRubriques.keys()) expect(used.has(id), id).toBe(true);
	});

	it('never take one person’s part of a declaration for another’s', () => {
		const keys = drmMessages.messages
			.filter(({ type, error }) => type === '01' && error === null)
			.map(({ file, month }) => {
				const [, fraction] = /S20\.G00\.05\.003,'(\d\d)'/.exec(text(file))!;
				return `${declarantOf(file).siren} ${month} ${fraction}`;
			});
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('what is declared', () => {
	it('covers eight quarters and four years for everybody', () => {
		for (const { id } of drmPeople.people) {
			const { quarters, annual } = drmDeclared.get(id)!;
			expect(quarters, id).toHaveLength(8);
			expect(
				annual.map(({ year }) => year),
				id
			).toEqual(['2022', '2023', '2024', '2025']);
		}
	});

	it('shows the end of a job that the form changed', () => {
		const ends = drmDeclared.get('sabrina')!.quarters.flatMap(({ jobEnds }) => jobEnds);
		expect(ends).toHaveLength(1);
		expect(ends[0]!.shown).not.toBe(ends[0]!.entered);
	});

	it('leaves out the month that Marius forgets', () => {
		const months = drmDeclared.get('marius')!.quarters.flatMap((one) => one.months);
		expect(months.filter(({ wages }) => wages === 0).map(({ month }) => month)).toEqual([
			'2024-11'
		]);
	});
});

describe('the sources', () => {
	it('of people and of rubriques exist', () => {
		const cited = [...drmPeople.households, ...drmBlocks.values(), ...drmRubriques.values()];
		for (const { id, sources: ids } of cited)
			for (const source of ids) expect(sources.has(source), `${id}: ${source}`).toBe(true);
	});
});
