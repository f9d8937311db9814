import { BUDGET_IDS } from './budget-of.mjs';

/** @typedef {{ id: string, value: number, br: number | null }} Measure */

/**
 * What a run measured, each once, in the order of the table.
 *
 * @param {(string | number)[][]} rows of id, value (kB compressed with gzip, or in the budget's
 *   unit) and, for bytes, the same with brotli
 * @returns {Measure[]} of what was measured twice (on two screens), the worst
 */
export function worstMeasures(rows) {
	/** @type {Map<string, Measure>} */
	const worst = new Map();
	for (const [id, value, br] of rows) {
		const measure = {
			id: String(id),
			value: Number(value),
			br: br === undefined ? null : Number(br)
		};
		const known = worst.get(measure.id);
		if (!known || measure.value > known.value) worst.set(measure.id, measure);
	}
	const pages = [...worst.keys()].filter((id) => !BUDGET_IDS.includes(id));
	return [...BUDGET_IDS, ...pages].flatMap((id) => worst.get(id) ?? []);
}
