import type { Line } from './lines.ts';
import type { ChangedLine } from './types.ts';

/** Of a message or a payment that is new, or gone, the lines that matter. */
const TOLD = [
	'S20.G00.05.001',
	'S20.G00.05.002',
	'S20.G00.05.005',
	'S20.G00.05.007',
	'S21.G00.11.001',
	'S21.G00.50.001',
	'S21.G00.50.002',
	'S21.G00.50.004',
	'S21.G00.58.004'
];
const COUNT = 'S90.G00.90.001';

/** The lines that differ, in the order of the message; the count of rubriques aside. */
export function changedLines(
	before: readonly Line[] | null,
	after: readonly Line[] | null
): ChangedLine[] {
	if (!before || !after) {
		const told = (before ?? after ?? []).filter(({ rubrique }) => TOLD.includes(rubrique));
		return told.map(({ rubrique, value }) => ({
			rubrique,
			before: before && value,
			after: after && value
		}));
	}
	const same = before.length === after.length;
	const at = (lines: readonly Line[]) => lines.findIndex(({ rubrique }) => rubrique === COUNT);
	/* Payments only come or go at the end, just before the count. */
	const length = same ? before.length : Math.max(at(before), at(after));
	const most = { before: same ? Infinity : at(before), after: same ? Infinity : at(after) };
	const found: ChangedLine[] = [];
	for (let i = 0; i < length; i++) {
		const [old, now] = [
			i < most.before ? before[i] : undefined,
			i < most.after ? after[i] : undefined
		];
		const rubrique = (now ?? old)!.rubrique;
		if (rubrique === COUNT || old?.value === now?.value) continue;
		if ((!old || !now) && !TOLD.includes(rubrique)) continue;
		found.push({ rubrique, before: old?.value ?? null, after: now?.value ?? null });
	}
	return found;
}
