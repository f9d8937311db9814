import { addMonths } from '#lib/drm/months.ts';
import type { Month } from '#lib/drm/types.ts';
import { dayLater, writtenDay } from './days.ts';
import { withValues, type Line } from './lines.ts';
import { paymentsIn } from './payments.ts';

/**
 * Take the payments of a month out of a message and put them, paid some months later, at the end of
 * a later one.
 *
 * @param later the message that the same body sends that month; null where it sends none, and one
 * is made from the first
 * @returns `from` is null where nothing is left to declare
 */
export function movePayments(
	from: readonly Line[],
	month: Month,
	months: number,
	later: readonly Line[] | null
): { from: Line[] | null; later: Line[] } {
	const parts = paymentsIn(from, month);
	const moved = parts.map((part) => from.slice(part.from, part.to));
	const left = from.filter((_, i) => !parts.some((part) => i >= part.from && i < part.to));
	const stays = left.some(({ rubrique }) => rubrique === 'S21.G00.50.001');
	const base = later ?? newMessage(left, month, months);
	let number = base.filter(({ rubrique }) => rubrique === 'S21.G00.50.001').length;
	const paid = moved.flatMap((part) => {
		number++;
		return withValues(part, {
			'S21.G00.50.001': dayLater(part[0]!.value, months),
			'S21.G00.50.003': String(number)
		});
	});
	const end = base.findIndex(({ rubrique }) => rubrique.startsWith('S90.'));
	return {
		from: stays ? left : null,
		later: [...base.slice(0, end), ...paid, ...base.slice(end)]
	};
}

function newMessage(lines: readonly Line[], month: Month, months: number): Line[] {
	const made = lines.find(({ rubrique }) => rubrique === 'S20.G00.05.007')?.value ?? '';
	const main = addMonths(month, months);
	return withValues(lines, {
		'S20.G00.05.005': writtenDay(`${main}-01`),
		'S20.G00.05.007': dayLater(made, months)
	});
}
