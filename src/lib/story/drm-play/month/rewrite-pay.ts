import type { Month } from '#lib/drm/types.ts';
import type { Line } from './lines.ts';
import { paymentsIn, type Payment } from './payments.ts';

/** Amounts worked out from gross pay: net fiscal, net paid, tax withheld and its base, net social. */
const FOLLOW = new Set([
	'S21.G00.50.002',
	'S21.G00.50.004',
	'S21.G00.50.009',
	'S21.G00.50.013',
	'S21.G00.58.004'
]);
/** Gross pay and the bases that repeat it. */
const GROSS = new Set(['S21.G00.51.013', 'S21.G00.78.004', 'S21.G00.79.004', 'S21.G00.81.003']);
const HOURS = new Set(['S21.G00.51.012', 'S21.G00.53.002']);
const BASE_PAY = '010';

/**
 * The payments of a month with another gross pay: the amounts that follow from it keep their share,
 * which is a simplification (contributions and tax do not quite).
 *
 * @param gross cents, 0 or more, for the month
 * @param asHours whether the hours go with it; a bonus leaves them, and base pay, as they are
 */
export function rewritePay(
	lines: readonly Line[],
	month: Month,
	gross: number,
	asHours: boolean
): Line[] {
	const parts = paymentsIn(lines, month);
	const before = parts.reduce((sum, part) => sum + grossOf(lines, part), 0);
	const share = before === 0 ? 0 : gross / before;
	const out = lines.map((line) => ({ ...line }));
	for (const { from, to } of parts) {
		let type = '';
		for (let i = from; i < to; i++) {
			const line = out[i]!;
			if (line.rubrique === 'S21.G00.51.011') type = line.value;
			const isBase = line.rubrique === 'S21.G00.51.013' && type === BASE_PAY;
			const scaled =
				FOLLOW.has(line.rubrique) ||
				(GROSS.has(line.rubrique) && (asHours || !isBase)) ||
				(asHours && HOURS.has(line.rubrique));
			if (scaled) line.value = (Math.round(Number(line.value) * share * 100) / 100).toFixed(2);
		}
	}
	return out;
}

function grossOf(lines: readonly Line[], { from, to }: Payment): number {
	const line = lines.slice(from, to).find(({ rubrique }) => rubrique === 'S21.G00.51.013');
	return Math.round(Number(line?.value ?? 0) * 100);
}
