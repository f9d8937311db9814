import { yearsSeries } from '#lib/charts/Years/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, LONG_VALUE, many, wobble } from '../say.ts';

const years = (...args: Parameters<typeof yearsSeries>): DrawnAs<'years'> => ({
	chart: 'years',
	series: yearsSeries(...args)
});
const point = (year: number, value: number, more = {}) => ({
	id: `y${year}`,
	year,
	value,
	text: `${value} M€`,
	short: `${value} M€`,
	...more
});

export const usual = () =>
	years([
		{
			points: [
				point(2010, 120),
				point(2014, 480, { low: 300 }),
				point(2015, 260),
				point(2023, 900, { planned: true })
			],
			mark: { id: 'm', label: 'Jamais demandé', value: 600, text: '600 M€' }
		}
	]);
export const empty = (): DrawnAs<'years'> => ({
	chart: 'years',
	series: { from: 2010, to: 2020, ticks: [2010, 2020], panels: [] }
});
export const one = () => years([{ points: [point(2024, 5)] }]);
export const zero = () => years([{ points: [point(2023, 0), point(2024, 0)] }]);
export const long = () =>
	years([
		{
			points: [point(2010, 5, { short: LONG_VALUE }), point(2024, 5, { short: LONG_VALUE })],
			mark: { id: 'm', label: LONG, value: 4, text: LONG_VALUE }
		}
	]);
export const extreme = () =>
	years([
		{ points: many(60, (i) => point(1965 + i, Math.round(1e9 * wobble(i)))) },
		{ points: [point(1965, 1, { id: 'other' })] }
	]);
