import type { Month } from '#lib/drm/types.ts';
import { monthOf } from './days.ts';
import type { Line } from './lines.ts';

/** Where a payment stands in its message: from its first line to the one after its last. */
export interface Payment {
	from: number;
	to: number;
}

/** The payments of a message made in a month: a block 50 and what hangs on it. */
export function paymentsIn(lines: readonly Line[], month: Month): Payment[] {
	const end = lines.findIndex(({ rubrique }) => rubrique.startsWith('S90.'));
	const last = end === -1 ? lines.length : end;
	const starts = lines.flatMap(({ rubrique }, i) => (rubrique === 'S21.G00.50.001' ? [i] : []));
	return starts
		.map((from, i) => ({ from, to: starts[i + 1] ?? last }))
		.filter(({ from }) => monthOf(lines[from]!.value) === month);
}
