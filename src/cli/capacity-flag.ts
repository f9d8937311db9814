import { capacityShare } from '#lib/control/index.ts';
import { InputError } from '#lib/data/input-error.ts';
import { show } from '#lib/data/model/show.ts';

/**
 * `--capacity`, in households a year.
 *
 * @param households N
 * @throws {InputError} for what is not a plain number, 0, or more than N.
 */
export function capacityFlag(
	given: string | undefined,
	otherwise: number,
	households: number
): number {
	if (given === undefined) return otherwise;
	if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(given)) {
		throw new InputError({
			code: 'wrong-type',
			place: '--capacity',
			found: show(given),
			accepted: ['number', '> 0', `<= ${households}`]
		});
	}
	const capacity = Number(given);
	capacityShare(capacity, households);
	return capacity;
}
