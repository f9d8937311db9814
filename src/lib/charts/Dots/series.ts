import { CELLS, GROUPINGS, groupsOfCell, type Grouping } from './cells.ts';

/** What may be said of a group's share of those picked: see `Verdict`; `used`: it tuned the fit. */
export type DotVerdict = 'more' | 'less' | 'cannot-tell' | 'used';

/** A group of dots, as it is written on the figure. */
export interface DotGroup {
	id: string;
	label: string;
	dots: number;
	/** Of which picked. */
	selected: number;
	/** Over all draws, not over the one that is drawn. */
	verdict: DotVerdict;
}

/** Households as dots, in the order of one weighting. */
export interface DotSeries {
	/** Households a dot stands for. */
	perDot: number;
	/** Of the dots, the last ones: those picked. */
	selected: number;
	/** The cell of each dot, a character of `ALPHABET` each, from the lowest rank to the highest. */
	codes: string;
	/** Weightings kept, of which this is one. */
	draws: number;
	/** Of the order in which the dots stand mixed. */
	seed: number;
	groups: Record<Grouping, DotGroup[]>;
}

/** One character a cell. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.slice(0, CELLS);

/**
 * Build the series from cells in rank order, and count its groups.
 *
 * @param cells the cell of each dot, from the lowest rank to the highest
 * @param named the id, label and verdict of each group, in the order of `groupsOfCell`
 * @throws {RangeError} for a cell that does not exist, or more dots picked than there are
 */
export function dotSeries(
	cells: readonly number[],
	named: Record<Grouping, Pick<DotGroup, 'id' | 'label' | 'verdict'>[]>,
	{ selected, ...rest }: Pick<DotSeries, 'perDot' | 'selected' | 'draws' | 'seed'>
): DotSeries {
	if (selected > cells.length) throw new RangeError('more dots picked than there are');
	const first = cells.length - selected;
	const count = (grouping: Grouping, group: number, from = 0) =>
		cells.reduce(
			(sum, cell, i) => sum + Number(i >= from && groupsOfCell(cell)[grouping] === group),
			0
		);
	const groups = Object.fromEntries(
		(Object.keys(GROUPINGS) as Grouping[]).map((grouping) => [
			grouping,
			named[grouping].map((name, group) => ({
				...name,
				dots: count(grouping, group),
				selected: count(grouping, group, first)
			}))
		])
	) as DotSeries['groups'];
	const codes = cells.map((cell) => {
		const code = ALPHABET[cell];
		if (!code) throw new RangeError(`no cell ${cell}`);
		return code;
	});
	return { ...rest, selected, codes: codes.join(''), groups };
}
