import { facts } from '#lib/data/facts.ts';

/**
 * The hourly gross minimum wage of a month, euros.
 *
 * @param factId a fact with a series, each value in force from its date
 * @throws {Error} when the fact or a value for that month is missing.
 */
export function hourlyMinimum(factId: string, month: string): number {
	const series = facts.get(factId)?.series ?? [];
	const current = series.filter(({ asOf }) => asOf.slice(0, 7) <= month).at(-1);
	if (current === undefined) throw new Error(`${factId}: no value for ${month}`);
	return current.value;
}
