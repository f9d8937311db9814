import { describeScoreMonths } from '#lib/charts/ScoreMonths/describe.ts';
import { scoreMonthsSeries, type ScoreRow } from '#lib/charts/ScoreMonths/series.ts';
import { LONG, LONG_VALUE, many, wobble, YEAR } from '../say.ts';
import { told, WORDS } from '../told.ts';

type Row = Omit<ScoreRow, 'differs'>;
const scores = (rows: Row[], months = YEAR, zero = 'Le trait : foyer de référence.') => {
	const series = scoreMonthsSeries({ months, rows, zero });
	const names = months.map(({ id }) => id);
	const say = ({ low, high }: { low: number; high: number }) =>
		`${low.toFixed(1)} à ${high.toFixed(1)}`;
	const words = { ...WORDS, month: 'Mois', point: (value: number) => value.toFixed(1) };
	return told('score-months', series, describeScoreMonths(series, '', names, say, words));
};
const row = (id: string, at: (i: number) => number, wide = 1, more: Partial<Row> = {}): Row => ({
	id,
	label: `Lecture ${id}`,
	aside: 'un mois',
	months: YEAR.map((_, i) => ({ low: at(i), median: at(i) + wide / 2, high: at(i) + wide })),
	...more
});

export const usual = () => scores([row('a', () => 1), row('b', (i) => wobble(i))]);
export const empty = () => scores([], []);
export const one = () =>
	scores([{ ...row('a', () => 1), months: [{ low: 1, median: 1, high: 1 }] }], YEAR.slice(0, 1));
export const zero = () => scores([row('a', () => 0, 0)]);
export const long = () =>
	scores([row('a', () => 1, 1, { label: LONG, aside: LONG_VALUE })], YEAR, LONG);
export const extreme = () =>
	scores(many(8, (r) => row(`n° ${r}`, (i) => 400 * (wobble(i + r) - 0.5), 50)));
