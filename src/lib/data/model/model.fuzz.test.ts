import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from '../../../../tests/unit/fuzz.ts';
import { knownEnsemble } from '../../scoring/known-ensemble.ts';
import { scoreDraws } from '../../scoring/evaluate.ts';
import { startingProfile } from '../../scoring/starting-profile.ts';
import { InputError } from '../input-error.ts';
import { parseModelText } from './parse.ts';
import { edit, minimalFile, reconstructedFile } from './test-models.ts';

const supplied = readFileSync(
	new URL('../../../../tests/fixtures/supplied-weights.json', import.meta.url),
	'utf8'
);
const small = [minimalFile(), reconstructedFile({ orders: [['v0', 'v1']], largest: [['v2', 3]] })];

function pathsOf(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const path = [...at, Array.isArray(value) ? Number(key) : key];
		return [path, ...pathsOf(child, path)];
	});
}

const hostile = fc.oneof(
	fc.jsonValue(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.string({ maxLength: 20 }),
	fc.constantFrom(1e308, -1e308, 1e-320, '__proto__', '<script>', '', null, [], {}, '\u0000', 0.1)
);
const swapped = fc
	.constantFrom(...small)
	.chain((file) =>
		fc
			.tuple(fc.constantFrom(...pathsOf(file)), hostile)
			.map(([path, value]) => JSON.stringify(edit(file, path, value)))
	);
const cut = fc
	.record({
		text: fc.constantFrom(supplied, ...small.map((file) => JSON.stringify(file))),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		remove: fc.integer({ min: 0, max: 30 }),
		insert: fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('"', '{', '1e999', ',')
		)
	})
	.map(({ text, at, remove, insert }) => {
		const start = Math.floor(at * text.length);
		return text.slice(0, start) + insert + text.slice(start + remove);
	});
const files = fc.oneof(
	{ weight: 4, arbitrary: swapped },
	{ weight: 3, arbitrary: cut },
	{ weight: 1, arbitrary: fc.json() },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) }
);

test(
	'a model file is refused in one line, or scores the household that its form starts from',
	() => {
		const counts = fuzz({
			name: 'model files',
			usual: 1000,
			inputs: files,
			check: (text) => {
				try {
					const model = parseModelText(text, 'm.json');
					if (model.kind !== 'reconstructed') {
						const { logOdds } = scoreDraws(knownEnsemble(model), startingProfile(model));
						for (const value of logOdds) expect(Number.isFinite(value)).toBe(true);
					}
					return 'taken';
				} catch (error) {
					if (!(error instanceof InputError)) throw error;
					expect(error.message).not.toMatch(/[\n\r]/);
					expect(error.message.length).toBeLessThan(1000);
					return 'refused';
				}
			}
		});
		expect(counts.taken).toBeGreaterThan(counts.refused / 100);
	},
	FUZZ_TIMEOUT
);
