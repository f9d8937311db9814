import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../input-error.ts';
import { parseModel, parseModelText } from './parse.ts';
import { edit, errorOf, minimalFile, reconstructedFile } from './test-models.ts';

const label = { fr: 'a', en: 'b' };

describe('parseModel', () => {
	test('takes the fields of the contract and nothing more, and fills the defaults', () => {
		const model = parseModel(minimalFile(), 'm.json');
		expect(model.intercept).toBe(-1.5);
		expect(model.variables[0]).toMatchObject({ role: 'criterion', inclusion: 'always' });
	});

	test('reads one source id or a list alike', () => {
		const [no, yes] = parseModel(minimalFile(), 'm.json').variables[0]?.modalities ?? [];
		expect(no?.source).toEqual(['s']);
		expect(yes?.source).toEqual(['s']);
	});

	test('ignores fields that it does not know', () => {
		expect(parseModel({ ...minimalFile(), extra: [1] }, 'm.json')).not.toHaveProperty('extra');
	});

	test('a missing weight on the reference is 0, elsewhere an error', () => {
		const weightOf = (modality: number) => ['variables', 0, 'modalities', modality, 'weight'];
		expect(() => parseModel(edit(minimalFile(), weightOf(0), undefined), 'm')).not.toThrow();
		expect(errorOf(edit(minimalFile(), weightOf(1), undefined))).toMatchObject({
			code: 'missing',
			place: 'm.json, variables[0] (v).modalities (yes).weight',
			accepted: ['number']
		});
	});

	test.each([null, undefined, 1, 'x', true, [], {}])('refuses %j as a whole', (json) => {
		expect(errorOf(json).place).toMatch(/^m\.json/);
	});

	test('random JSON never throws anything but InputError', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(errorOf(json)).toBeInstanceOf(InputError);
			})
		);
	});

	test('a file with one random value swapped in is accepted or refused with an InputError', () => {
		const file = {
			...reconstructedFile({ orders: [['v0', 'v1']], largest: [['v2', 3]] }),
			name: label,
			target: { text: label, source: 's' },
			exclusions: [
				{
					all: [
						{ variable: 'v0', modality: 'yes' },
						{ variable: 'v1', modality: 'yes' }
					],
					reason: label
				}
			]
		};
		const paths = pathsOf(file);
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
				try {
					expect(parseModel(edit(file, path, value), 'm').link).toBe('logistic');
				} catch (error) {
					expect(error).toBeInstanceOf(InputError);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('parseModelText', () => {
	test('reads JSON, a byte order mark included', () => {
		expect(parseModelText(`\uFEFF${JSON.stringify(minimalFile())}`, 'm.json').id).toBe('minimal');
	});

	test.each([
		['', /not valid JSON \(an empty text\)/],
		['{"id": "x",}', /not valid JSON/],
		['hello', /not valid JSON/],
		['['.repeat(1_000_000), /not valid JSON/]
	])('refuses %#', (text, message) => {
		expect(() => parseModelText(text, 'm.json')).toThrow(message);
		expect(() => parseModelText(text, 'm.json')).toThrow(InputError);
	});

	test('refuses more than 2 MB before parsing', () => {
		expect(() => parseModelText(' '.repeat(2_000_001), 'm.json')).toThrow(
			'm.json: found 2.0 MB; accepted: 2.0 MB at most.'
		);
	});
});

function pathsOf(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const path = [...at, Array.isArray(value) ? Number(key) : key];
		return [path, ...pathsOf(child, path)];
	});
}
