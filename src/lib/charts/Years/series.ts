import { written } from './written.ts';

/** One year's sourced figure. */
export interface YearPoint {
	id: string;
	year: number;
	value: number;
	/** The value in words, with its unit. */
	text: string;
	/** The same in few signs, for a column's head. */
	short: string;
	/** The low end of a range whose high end is `value`. */
	low?: number;
	/** An aim announced, not something counted. */
	planned?: boolean;
}

/** A level to compare a panel's columns with. */
export interface YearsMark {
	id: string;
	label: string;
	value: number;
	text: string;
}

/** Columns of one kind, from 0 to `max`. */
export interface YearsPanel {
	/** That of its first point. */
	id: string;
	heading?: string;
	points: (YearPoint & {
		/** There is room to write it over its column. */
		labelled: boolean;
	})[];
	max: number;
	mark?: YearsMark;
}

/** Panels on one line of years; a year without a figure leaves a gap. */
export interface YearsSeries {
	from: number;
	to: number;
	/** Years written under the columns. */
	ticks: number[];
	panels: YearsPanel[];
}

/**
 * Set figures on one line of years.
 *
 * @param panels each with its own scale, or with `shared` a common one
 * @throws {RangeError} without a point, on a negative value, or on a range that ends before it begins
 */
export function yearsSeries(
	panels: { points: YearPoint[]; mark?: YearsMark }[],
	shared = false
): YearsSeries {
	const all = panels.flatMap(({ points }) => points);
	if (!all.length || panels.some(({ points }) => !points.length))
		throw new RangeError('a panel of years needs a point');
	for (const { id, value, low = 0 } of all)
		if (!(low >= 0 && value >= low))
			throw new RangeError(`"${id}": ${low} to ${value} is no range`);
	const years = all.map(({ year }) => year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const top = ({ points, mark }: (typeof panels)[number]) =>
		Math.max(...points.map(({ value }) => value), mark?.value ?? 0) || 1;
	const common = Math.max(...panels.map(top));
	return {
		from,
		to,
		ticks: ticksOf(from, to),
		panels: panels.map((panel) => {
			const max = shared ? common : top(panel);
			const said = written(panel.points, { from, years: to - from + 1, max });
			return {
				...panel,
				id: panel.points[0]!.id,
				max,
				points: panel.points.map((point) => ({ ...point, labelled: said.has(point.id) }))
			};
		})
	};
}

function ticksOf(from: number, to: number): number[] {
	const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	if (years.length <= 6) return years;
	return years.filter(
		(year) => year === from || year === to || (year % 5 === 0 && year - from > 1 && to - year > 1)
	);
}
