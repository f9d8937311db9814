/** The three ways in which the dots are grouped, with how many groups each makes. */
export const GROUPINGS = { family: 4, fifth: 5, rsa: 2 } as const;
export type Grouping = keyof typeof GROUPINGS;

/** The order in which tables and files list them. */
export const LISTED: readonly Grouping[] = ['fifth', 'family', 'rsa'];

/** Combinations of family type, income fifth and RSA. */
export const CELLS = GROUPINGS.family * GROUPINGS.fifth * GROUPINGS.rsa;

/** The group of a cell in each grouping, by index. */
export function groupsOfCell(cell: number): Record<Grouping, number> {
	return { family: Math.floor(cell / 10), fifth: Math.floor(cell / 2) % 5, rsa: cell % 2 };
}
