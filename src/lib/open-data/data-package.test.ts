import { describe, expect, it } from 'vitest';
import { dataPackage } from './data-package.ts';
import type { ServedResource } from './served-resources.ts';
import { servedResources } from './served-resources.ts';

/** A relative path or an http address, never up or absolute: Data Package 1.0, `path`. */
const PATH = /^(?=^[^./~])(^((?!\.{2}).)*$).*$/;
const NAME = /^([-a-z0-9._/])+$/;

const body = 'id,title\r\na,b\r\n';
const served = await servedResources(() => Promise.resolve(new Response(body)));
const made = dataPackage(served, {
	origin: 'https://example.org',
	version: '0.1.0',
	date: '2026-11-22'
});

describe('dataPackage', () => {
	it('has what the standard asks of a package', () => {
		expect(made.name).toMatch(NAME);
		expect(made.resources.length).toBeGreaterThan(20);
		expect(made.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(new Date(made.created).toISOString()).toBe('2026-11-22T00:00:00.000Z');
		expect(new URL(made.homepage).origin).toBe('https://example.org');
		expect(made.licenses).toHaveLength(1);
		for (const { title, path } of made.contributors) {
			expect(title).not.toBe('');
			expect(URL.canParse(path)).toBe(true);
		}
		for (const { title, path } of made.sources) {
			expect(title).not.toBe('');
			if (path !== undefined) expect(path).toMatch(/^https?:\/\//);
		}
	});

	it('has what the standard asks of a resource', () => {
		for (const resource of made.resources) {
			expect(resource.name).toMatch(NAME);
			for (const path of [resource.path].flat()) expect(path).toMatch(PATH);
			expect(Number.isInteger(resource.bytes) && resource.bytes > 0).toBe(true);
			expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
			expect(resource.mediatype).toMatch(/^\w+\/\w+$/);
			expect(resource.licenses[0]).toMatchObject({ name: 'CC-BY-4.0' });
			expect(resource.description).not.toBe('');
		}
		const names = made.resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('gives a table its schema, from its columns or from its line of names', () => {
		const tables = made.resources.filter(({ format }) => format === 'csv');
		expect(tables.map(({ name }) => name)).toContain('facts-csv');
		for (const { profile, type, schema } of tables) {
			expect([profile, type]).toEqual(['tabular-data-resource', 'table']);
			expect(schema!.fields.map(({ name }) => name)).toContain(schema!.primaryKey);
		}
		const systems = tables.find(({ name }) => name === 'systems-csv')!;
		expect(systems.schema!.fields).toEqual([
			{ name: 'id', type: 'string' },
			{ name: 'title', type: 'string' }
		]);
	});

	it('measures files one after the other where a resource has several', () => {
		const messages = served.find(({ name }) => name === 'drm-messages-files') as ServedResource;
		expect(messages.bytes).toBe(messages.paths.length * body.length);
		expect(messages.files).toHaveLength(messages.paths.length);
		expect(messages.hash).not.toBe(messages.files[0]!.hash);
	});

	it('is not made where a file listed is not served', () =>
		expect(
			servedResources(() => Promise.resolve(new Response(null, { status: 404 })))
		).rejects.toThrow(/is listed but not served \(status 404\)$/));
});
