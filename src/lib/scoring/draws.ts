import { coverage, MIN_SIGNED_VARIABLES } from '../data/model/coverage.ts';
import { InputError } from '../data/input-error.ts';
import type { Model } from '../data/model/schema.ts';
import { signedColumns } from './columns.ts';
import { checkDrawOptions } from './draw-options.ts';
import type { DrawOptions } from './draw-options.ts';
import { priorSize } from './prior.ts';
import type { Random } from './random.ts';
import { stream } from './random.ts';
import type { Relations } from './relations.ts';
import { meets, relationsOf } from './relations.ts';
import type { Column, Ensemble, Shape } from './types.ts';

const MAX_TRIES_PER_DRAW = 20_000;
/** Bounds the whole ensemble to about a second. */
const MAX_SIZES_DRAWN = 50_000_000;

/**
 * Draw weightings for a reconstructed model: published signs, sizes from the prior, published
 * order relations by rejection.
 *
 * Which variables of unknown version are in is settled first, with probability one half each;
 * only the sizes are redrawn until the relations hold. So inclusion stays at one half, and given
 * the inclusion the sizes follow the prior conditional on the relations exactly.
 *
 * @throws {InputError} when fewer than five variables are signed, when an option is out of range,
 * or when the relations cannot be met (more than 20,000 tries for one draw).
 */
export function drawEnsemble(model: Model, options: DrawOptions = {}): Ensemble {
	const { signed, computes } = coverage(model);
	if (!computes) {
		throw new InputError({
			code: 'too-little-known',
			place: model.id,
			found: String(signed),
			accepted: [String(MIN_SIGNED_VARIABLES)]
		});
	}
	const columns = signedColumns(model);
	const { seed, draws, shape } = checkDrawOptions(options, columns.length);
	const relations = relationsOf(model, columns);
	const weights = new Int32Array(draws * columns.length);
	let sizesLeft = MAX_SIZES_DRAWN;
	for (let draw = 0; draw < draws; draw++) {
		const random = stream(seed, draw);
		const included = drawInclusion(columns, shape, random);
		const row = weights.subarray(draw * columns.length, (draw + 1) * columns.length);
		let tries = 0;
		do {
			sizesLeft -= columns.length;
			if (++tries > MAX_TRIES_PER_DRAW || sizesLeft < 0) throw unsatisfiable(model, relations);
			drawSizes(columns, shape, random, included, row);
		} while (!meets(relations, row, included));
	}
	return { model, seed, draws, shape, columns, weights };
}

function drawInclusion(columns: readonly Column[], shape: Shape, random: Random): boolean[] {
	let variable = '';
	let present = true;
	return columns.map((column) => {
		if (column.inclusion === 'always') return true;
		// The modalities of one variable come and go together.
		if (column.variable !== variable) {
			variable = column.variable;
			present = random.uniform() < 0.5;
		}
		return present && shape !== 'lqdn-only';
	});
}

function drawSizes(
	columns: readonly Column[],
	shape: Shape,
	random: Random,
	included: readonly boolean[],
	row: Int32Array
): void {
	columns.forEach(({ sign }, i) => {
		const size = priorSize(shape, random.uniform());
		row[i] = included[i] ? sign * size : 0;
	});
}

function unsatisfiable(model: Model, { names }: Relations): InputError {
	return new InputError({
		code: 'unsatisfiable',
		place: model.id,
		found: names.length > 8 ? `${names.slice(0, 8).join('; ')}; …` : names.join('; '),
		accepted: ['fewer or weaker relations']
	});
}
