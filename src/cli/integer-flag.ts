import { InputError } from '#lib/data/input-error.ts';
import { show } from '#lib/data/model/show.ts';

/**
 * An integer flag, or its default where it was not given.
 *
 * @throws {InputError} when the value is not a plain decimal integer; its range is checked by the
 * function that uses it.
 */
export function integerFlag(
	flags: ReadonlyMap<string, string>,
	name: string,
	otherwise: number
): number {
	const given = flags.get(name);
	if (given === undefined) return otherwise;
	if (/^-?\d{1,15}$/.test(given)) return Number(given);
	throw new InputError({
		code: 'wrong-type',
		place: `--${name}`,
		found: show(given),
		accepted: ['integer']
	});
}
