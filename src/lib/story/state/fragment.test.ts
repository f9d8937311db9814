import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../data/input-error.ts';
import { decodeState, encodeState, isState, type SharedState } from './fragment.ts';

const RUNS = 10_000;
const MAX_SEED = 2 ** 32 - 1;
const state = (more: Partial<SharedState> = {}): SharedState => ({
	model: 'caf-2010-2018',
	seed: 1,
	answers: {},
	...more
});

/** What a fragment is refused with. */
function refusal(fragment: string): InputError {
	try {
		decodeState(fragment);
	} catch (error) {
		if (error instanceof InputError) return error;
		throw error;
	}
	throw new Error(`accepted: ${fragment}`);
}

describe('encodeState', () => {
	it('writes answers in the order of their names, whatever order they were given in', () => {
		expect(encodeState(state({ answers: { rsa: 'oui', age: 'jeune' } }))).toBe(
			'#v=1&model=caf-2010-2018&seed=1&age=jeune&rsa=oui'
		);
	});
});

describe('decodeState', () => {
	it('restores any answers that were encoded', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 30 });
		const name = text.filter((id) => !['v', 'model', 'seed'].includes(id));
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z0-9-]{1,60}$/),
				fc.integer({ min: 0, max: MAX_SEED }),
				fc.dictionary(name, text, { maxKeys: 8 }),
				(model, seed, answers) => {
					const fragment = encodeState({ model, seed, answers });
					fc.pre(fragment.length <= 4000);
					const restored = decodeState(fragment);
					expect(restored.model).toBe(model);
					expect(restored.seed).toBe(seed);
					expect(Object.entries(restored.answers).sort()).toEqual(Object.entries(answers).sort());
					expect(isState(fragment)).toBe(true);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('survives what a browser does to a fragment', () => {
		const shared = state({ answers: { 'a b': '<script>"é`', quartier: 'oui' } });
		const { hash } = new URL(`https://example.org/fr/${encodeState(shared)}`);
		expect(decodeState(hash)).toEqual(shared);
	});

	it('takes a fragment with or without its sign, and seed 1 where none is given', () => {
		expect(decodeState('v=1&model=a')).toEqual(state({ model: 'a' }));
		expect(decodeState('#v=1&model=a&seed=0')).toEqual(state({ model: 'a', seed: 0 }));
		expect(decodeState(`#v=1&model=a&seed=${MAX_SEED}`).seed).toBe(MAX_SEED);
	});

	it.each([
		['#', '#v', ''],
		['#profile', '#v', ''],
		['#model=a', '#v', ''],
		['#v=2&model=a', '#v', '2'],
		['#v=01&model=a', '#v', '01'],
		['#v=1', '#model', ''],
		['#v=1&model=<script>', '#model', '<script>'],
		['#v=1&model=../../x', '#model', '../../x'],
		[`#v=1&model=${'a'.repeat(61)}`, '#model', 'a'.repeat(60)],
		['#v=1&model=a&seed=NaN', '#seed', 'NaN'],
		['#v=1&model=a&seed=', '#seed', ''],
		['#v=1&model=a&seed=-1', '#seed', '-1'],
		['#v=1&model=a&seed=1.5', '#seed', '1.5'],
		['#v=1&model=a&seed=1e9', '#seed', '1e9'],
		['#v=1&model=a&seed=Infinity', '#seed', 'Infinity'],
		[`#v=1&model=a&seed=${MAX_SEED + 1}`, '#seed', String(MAX_SEED + 1)],
		['#v=1&model=a&rsa=oui&rsa=non', '#rsa', 'non'],
		['#v=1&model=a&__proto__=x&__proto__=y', '#__proto__', 'y']
	])('refuses %s, naming the place and what was found', (fragment, place, found) => {
		expect(refusal(fragment)).toMatchObject({ place, found });
	});

	it('says what it accepts, whatever it refuses', () => {
		for (const fragment of ['#v=1&model=a&b=1&b=2', '#v=3', '#v=1&model=%', '#v=1&model=a&seed=x'])
			expect(refusal(fragment).message).toMatch(/; accepted: \S.*\.$/);
	});

	it('refuses a fragment of more than 4,000 characters before it reads it', () => {
		expect(refusal(`#v=1&model=a&rsa=${'x'.repeat(4000)}`).code).toBe('too-large');
		expect(refusal('#'.repeat(5_000_000)).code).toBe('too-large');
	});

	it('keeps names that objects inherit as plain answers, and leaves objects alone', () => {
		const { answers } = decodeState('#v=1&model=a&__proto__=x&constructor=y&toString=z');
		expect(Object.entries(answers).sort()).toEqual([
			['__proto__', 'x'],
			['constructor', 'y'],
			['toString', 'z']
		]);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
		expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
	});

	it(`either decodes a hostile fragment or refuses it with an InputError (${RUNS} tries)`, () => {
		const any = fc.string({ unit: 'binary', maxLength: 300 });
		const pieces = fc.constantFrom(
			...['v=1', 'v=', 'model=a', 'model=caf-2010-2018', 'seed=1', 'seed=NaN', 'rsa=oui', '='],
			...['__proto__=x', 'constructor=', '%', '%zz', '%00', '+', '#', '&&', 'ü=ß', '<script>']
		);
		const built = fc.array(fc.oneof(pieces, any), { maxLength: 8 }).map((list) => list.join('&'));
		let decoded = 0;
		fc.assert(
			fc.property(
				fc.oneof(
					any,
					built,
					built.map((rest) => `#v=1&model=a&${rest}`)
				),
				(fragment) => {
					let read: SharedState;
					try {
						read = decodeState(fragment);
					} catch (error) {
						expect(error).toBeInstanceOf(InputError);
						expect((error as InputError).message).not.toMatch(/[\n\r]/);
						return;
					}
					decoded++;
					expect(read.model).toMatch(/^[a-z0-9-]{1,60}$/);
					expect(Number.isInteger(read.seed) && read.seed >= 0 && read.seed <= MAX_SEED).toBe(true);
					for (const answer of Object.values(read.answers)) expect(typeof answer).toBe('string');
					expect(Object.getPrototypeOf(read.answers)).toBe(Object.prototype);
				}
			),
			{ numRuns: RUNS }
		);
		/* Both ways out were taken. */
		expect(decoded).toBeGreaterThan(RUNS / 20);
		expect(decoded).toBeLessThan(RUNS);
	});
});

describe('isState', () => {
	it.each(['#v=1&model=a', 'v=1', '#model=a', '#seed=3', '#v='])('%s is one', (fragment) => {
		expect(isState(fragment)).toBe(true);
	});

	it.each([
		'',
		'#',
		'#profile',
		'#version=1',
		'#vv=1',
		'#models',
		' #v=1',
		'#rsa=oui',
		'#fact-v=1'
	])('"%s" is an anchor', (fragment) => {
		expect(isState(fragment)).toBe(false);
	});
});
