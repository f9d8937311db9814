import type { YearPoint } from './series.ts';

/** The width of a sign over a column, as a share of the picture's on a phone. */
const SIGN = 0.025;
/** Where a word over a column is set from its side, and not from its middle. */
export const EDGE = 0.14;
/** How far a column may reach into the words beside it, as a share of the scale. */
const REACH = 0.03;

/**
 * Which points have room to be written over their column: the ends first, then the highest, the
 * last one counted, then whatever is clear of other words and of taller columns.
 *
 * @param from first year of the picture
 * @param years how many it holds
 * @param max end of the scale
 * @returns ids of the points
 */
export function written(
	points: YearPoint[],
	{ from, years, max }: { from: number; years: number; max: number }
): Set<string> {
	const middle = ({ year }: YearPoint) => (year - from + 0.5) / years;
	const column = (point: YearPoint): [number, number] => [
		middle(point) - 0.36 / years,
		middle(point) + 0.36 / years
	];
	const words = (point: YearPoint): [number, number] => {
		const wide = Math.max(point.short.length, point.planned ? 8 : 0) * SIGN;
		const [left, right] = column(point);
		if (middle(point) < EDGE) return [left, left + wide];
		if (middle(point) > 1 - EDGE) return [right - wide, right];
		return [middle(point) - wide / 2, middle(point) + wide / 2];
	};
	const meet = (a: [number, number], b: [number, number]) => a[0] < b[1] && b[0] < a[1];
	const tallest = points.reduce((a, b) => (b.value > a.value ? b : a));
	const counted = points.findLast(({ planned }) => !planned) ?? tallest;
	const taken: YearPoint[] = [];
	for (const point of [points.at(-1)!, points[0]!, tallest, counted, ...points]) {
		const overWords = taken.some((other) => meet(words(other), words(point)));
		const overColumn = points.some(
			(other) => other.value - point.value > REACH * max && meet(column(other), words(point))
		);
		if (!overWords && !overColumn) taken.push(point);
	}
	return new Set(taken.map(({ id }) => id));
}
