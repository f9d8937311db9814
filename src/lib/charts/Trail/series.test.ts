import { expect, it } from 'vitest';
import { trailSeries, type TrailStop } from './series.ts';

const stop = (id: string, day: string, read: number, truth: number): TrailStop => ({
	id,
	day,
	date: day,
	what: id,
	read,
	truth,
	saidRead: '',
	saidTruth: ''
});

it('trailSeries follows the days and keeps the order within one', () => {
	const series = trailSeries({
		stops: [
			stop('c', '2025-02-01', 1, 9),
			stop('a', '2025-01-01', 5, 2),
			stop('b', '2025-01-01', 4, 2)
		],
		words: { read: '', truth: '' }
	});
	expect(series.stops.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	expect(series.max).toBe(9);
});
