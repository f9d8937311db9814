import { InputError } from '../data/input-error.ts';
import { show } from '../data/model/show.ts';
import type { Shape } from './types.ts';
import { SHAPES } from './types.ts';

export interface DrawOptions {
	/** Integer, 0 to 4294967295; 1 unless given. */
	readonly seed?: number;
	/** How many weightings; 500 unless given. */
	readonly draws?: number;
	/** `log-uniform` unless given. */
	readonly shape?: Shape;
}

const MAX_SEED = 2 ** 32 - 1;
const MAX_DRAWS = 100_000;
/** Cells of an ensemble, so that a large model cannot ask for gigabytes. */
const MAX_CELLS = 20_000_000;

/**
 * Fill in and check the options of `drawEnsemble`.
 *
 * @param columns number of signed modalities, which bounds the number of draws
 * @throws {InputError} naming the option.
 */
export function checkDrawOptions(options: DrawOptions, columns: number): Required<DrawOptions> {
	const { seed = 1, draws = 500, shape = 'log-uniform' } = options;
	checkInteger('seed', seed, 0, MAX_SEED);
	checkInteger('draws', draws, 1, Math.min(MAX_DRAWS, Math.floor(MAX_CELLS / columns)));
	if (!SHAPES.includes(shape)) {
		throw new InputError({ code: 'unknown', place: 'shape', found: shape, accepted: SHAPES });
	}
	return { seed, draws, shape };
}

function checkInteger(place: string, value: number, lowest: number, highest: number): void {
	if (Number.isInteger(value) && value >= lowest && value <= highest) return;
	throw new InputError({
		code: 'out-of-range',
		place,
		found: show(value),
		accepted: ['integer', `${lowest}–${highest}`]
	});
}
