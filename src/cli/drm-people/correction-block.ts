import type { Correction } from './declaration.ts';
import { amount, block } from './line.ts';
import type { Line } from './line.ts';

/**
 * Block 56. The type is the one that public programs write when they give money back (03); the
 * official list was not read.
 */
export function correctionBlock(correction: Correction): Line[] {
	const { month, netFiscal, declared, rate, withholding } = correction;
	return block('S21.G00.56', {
		'001': month.split('-').reverse().join(''),
		'002': '03',
		'003': amount(netFiscal),
		'004': amount(declared),
		'006': rate.toFixed(2),
		'007': amount(withholding)
	});
}
