/** Small invented models for the tests; their ids and weights stand for nothing real. */
import { InputError } from '../input-error.ts';
import { parseModel } from './parse.ts';
import type { Model } from './schema.ts';

const label = { fr: 'libellé', en: 'label' };

/** A file with the contract's fields and nothing else. */
export function minimalFile(): Record<string, unknown> {
	return {
		id: 'minimal',
		agency: 'Agency',
		years: '2020',
		kind: 'supplied',
		link: 'logistic',
		intercept: -1.5,
		variables: [
			{
				id: 'v',
				label,
				modalities: [
					{ id: 'no', label, weight: 0, reference: true, source: 's' },
					{ id: 'yes', label, weight: 0.7, source: ['s'] }
				]
			}
		],
		sources: [{ id: 's', title: 'T', publisher: 'P', date: '2020-01', url: 'https://example.org/' }]
	};
}

interface Options {
	readonly variables?: number;
	readonly half?: readonly string[];
	readonly lowers?: readonly string[];
	readonly orders?: readonly (readonly [string, string])[];
	readonly largest?: readonly (readonly [string, number])[];
}

/** A reconstructed file of variables `v0`, `v1`, … with modalities `no` (reference) and `yes`. */
export function reconstructedFile(options: Options = {}): Record<string, unknown> {
	const { variables = 6, half = [], lowers = [], orders = [], largest = [] } = options;
	return {
		...minimalFile(),
		id: 'rebuilt',
		kind: 'reconstructed',
		intercept: null,
		variables: Array.from({ length: variables }, (_, i) => ({
			id: `v${i}`,
			label,
			inclusion: half.includes(`v${i}`) ? 'half' : 'always',
			modalities: [
				{ id: 'no', label, reference: true },
				{
					id: 'yes',
					label,
					direction: lowers.includes(`v${i}`) ? 'lowers' : 'raises',
					source: 's'
				}
			]
		})),
		orders: orders.map(([greater, lesser]) => ({
			greater: `${greater}.yes`,
			lesser: `${lesser}.yes`,
			source: 's'
		})),
		largest: largest.map(([id, among]) => ({ modality: `${id}.yes`, among, source: 's' }))
	};
}

/** The same, parsed. */
export function reconstructedModel(options: Options = {}): Model {
	return parseModel(reconstructedFile(options), 'test');
}

type Json = Record<string, unknown>;

/** A copy of a file with the value at a path replaced; `undefined` removes it. */
export function edit(file: Json, path: readonly (string | number)[], value: unknown): Json {
	const copy = structuredClone(file);
	let at = copy as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
	const last = path.at(-1) ?? '';
	if (value === undefined) delete at[last];
	else at[last] = value;
	return copy;
}

/** What `parseModel` refuses a value with. */
export function errorOf(json: unknown): InputError {
	try {
		parseModel(json, 'm.json');
	} catch (error) {
		if (error instanceof InputError) return error;
		throw error;
	}
	throw new Error('accepted');
}
