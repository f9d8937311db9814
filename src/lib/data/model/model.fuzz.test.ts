import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from '../../../../tests/unit/fuzz.ts';
import { knownEnsemble } from '../../scoring/known-ensemble.ts';
import { scoreDraws } from '../../scoring/evaluate.ts';
import { startingProfile } from '../../scoring/starting-profile.ts';
import { UNITS_PER_LOG_ODDS } from '../../scoring/unit.ts';
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
/* A number for a number is read further than most of the rest. */
const numbers = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
	fc.constantFrom('1e999', '-1e999', '1e308', '1e-320', '-0', '0.1', '9'.repeat(400))
);
const PLACE = '@number@';
const valueAt = (file: unknown, path: readonly (string | number)[]): unknown =>
	path.reduce((value, key) => (value as Record<string | number, unknown>)[key], file);
const renumbered = fc
	.constantFrom(JSON.parse(supplied) as (typeof small)[0], ...small)
	.chain((file) => {
		const paths = pathsOf(file).filter((path) => typeof valueAt(file, path) === 'number');
		return fc
			.tuple(fc.constantFrom(...paths), numbers)
			.map(([path, value]) => JSON.stringify(edit(file, path, PLACE)).replace(`"${PLACE}"`, value));
	});
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
	{ weight: 3, arbitrary: renumbered },
	{ weight: 3, arbitrary: cut },
	{ weight: 1, arbitrary: fc.json() },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) }
);

test(
	'a model file is refused in one line, or scores every answer to its form by the weight that it gives',
	() => {
		const counts = fuzz({
			name: 'model files',
			usual: 1000,
			inputs: files,
			check: (text) => {
				try {
					const model = parseModelText(text, 'm.json');
					if (model.kind !== 'reconstructed') {
						const ensemble = knownEnsemble(model);
						const start = startingProfile(model);
						const [from] = scoreDraws(ensemble, start).logOdds;
						for (const { id, modalities } of model.variables) {
							const weightOf = (answer: string | undefined) =>
								modalities.find((modality) => modality.id === answer)?.weight ?? 0;
							for (const { id: answer } of modalities) {
								const [to] = scoreDraws(ensemble, { ...start, [id]: answer }).logOdds;
								const asked = (weightOf(answer) - weightOf(start[id])) * UNITS_PER_LOG_ODDS;
								/* Each weight is rounded to a unit. */
								expect(Math.abs(to! - from! - asked)).toBeLessThan(1.01);
							}
						}
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
