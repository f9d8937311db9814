import { describeTrail } from '#lib/charts/Trail/describe.ts';
import { trailSeries, type TrailStop } from '#lib/charts/Trail/series.ts';
import { LONG, LONG_VALUE, many } from '../say.ts';
import { euros, told, WORDS } from '../told.ts';

const stop = (
	day: string,
	read: number,
	truth: number,
	more: Partial<TrailStop> = {}
): TrailStop => ({
	id: `stop-${day}`,
	day,
	date: day,
	what: 'La note lit octobre',
	read,
	truth,
	saidRead: euros(read),
	saidTruth: euros(truth),
	...more
});
const trail = (stops: TrailStop[], words = { read: 'ce qui est lu', truth: 'ce qui est vrai' }) => {
	const series = trailSeries({ stops, words });
	const columns = ['Jour', 'Quoi', 'Lu', 'Vrai'];
	return told('trail', series, describeTrail(series, '', { ...WORDS, columns }));
};

export const usual = () => trail([stop('2024-11-07', 1414, 736), stop('2025-01-13', 736, 736)]);
export const empty = () => trail([]);
export const one = () => trail([stop('2024-11-07', 1, 1)]);
export const zero = () => trail([stop('2024-11-07', 0, 0)]);
export const long = () =>
	trail(
		[
			stop('2024-11-07', 1414, 736, {
				date: LONG,
				what: LONG,
				saidRead: LONG_VALUE,
				saidTruth: LONG_VALUE
			})
		],
		{
			read: LONG,
			truth: LONG
		}
	);
export const extreme = () => trail(many(24, (i) => stop(`2024-11-${10 + i}`, 10 ** (i % 10), 1)));
