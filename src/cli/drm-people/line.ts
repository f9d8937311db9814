/** One rubrique and its value, before it is written `S21.G00.30.001,'…'`. */
export type Line = readonly [rubrique: string, value: string];

/**
 * The lines of one block, values left out when they are null: the standard writes no empty
 * rubrique.
 *
 * @param block e.g. `S21.G00.50`
 * @param values by number of rubrique, in ascending order: `{ '001': … }`
 */
export function block(name: string, values: Readonly<Record<string, string | null>>): Line[] {
	return Object.entries(values)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([number, value]) =>
			value === null ? [] : ([[`${name}.${number}`, value]] as const)
		);
}

/** Cents as the messages write them: a point, two decimals, no thousands separator. */
export function amount(cents: number): string {
	return (cents / 100).toFixed(2);
}
