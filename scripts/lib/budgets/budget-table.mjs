import { textTable } from '../text-table.mjs';
import { budgetOf } from './budget-of.mjs';

/**
 * A measure as the tables write it.
 * @param {number | null} value
 * @param {string} unit
 */
export const shownMeasure = (value, unit) => {
	if (value === null) return '';
	return unit === 'kB' ? value.toFixed(1) : String(Number(value.toFixed(3)));
};

/**
 * What was measured, against its bounds.
 *
 * @param {import('./worst-measures.mjs').Measure[]} measures
 * @returns {string}
 */
export function budgetTable(measures) {
	const rows = measures.map(({ id, value, br }) => {
		const { label, unit, bound } = budgetOf(id);
		const mark = value > bound ? 'OVER' : 'ok';
		const most = Number.isFinite(bound) ? String(bound) : '';
		return [label, shownMeasure(value, unit), shownMeasure(br, unit), most, unit, most && mark];
	});
	return textTable('Budgets', [['', 'gzip', 'brotli', 'at most', '', ''], ...rows]);
}
