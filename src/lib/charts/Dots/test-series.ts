import { CELLS } from './cells.ts';
import { dotSeries } from './series.ts';

const name = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, i) => ({
		id: `${prefix}-${i}`,
		label: `${prefix.toUpperCase()} ${i}`,
		verdict: 'cannot-tell' as const
	}));

/** Four hundred dots, ten of each cell, the last twenty picked. For tests. */
export const TEST_SERIES = dotSeries(
	Array.from({ length: 400 }, (_, i) => (i * 7) % CELLS),
	{ family: name('family', 4), fifth: name('fifth', 5), rsa: name('rsa', 2) },
	{ perDot: 1000, selected: 20, draws: 500, seed: 1 }
);
