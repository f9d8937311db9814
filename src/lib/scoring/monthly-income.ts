import { InputError } from '../data/input-error.ts';
import { show } from '../data/model/show.ts';

/** A household's declared income; the quarter as its total or as its three months. */
export interface DeclaredIncome {
	readonly quarter?: number | readonly number[];
	readonly year?: number;
}

export interface MonthlyIncome {
	/** Euros a month. */
	readonly amount: number;
	readonly basis: 'quarter' | 'year';
}

/**
 * Monthly income as the 2014–2018 code computes it, according to La Quadrature du Net (13 March
 * 2024, note 5): the quarterly declaration divided by 3 (households on RSA or AAH), else the
 * annual income divided by 12. A quarter wins over a year. No threshold of the model is published.
 *
 * @throws {InputError} for a negative or non-finite amount, a quarter that is not one total or
 * three months, or neither quarter nor year.
 */
export function monthlyIncome({ quarter, year }: DeclaredIncome): MonthlyIncome {
	if (quarter !== undefined) return { amount: quarterTotal(quarter) / 3, basis: 'quarter' };
	if (year !== undefined) return { amount: checked(year, 'year') / 12, basis: 'year' };
	throw new InputError({
		code: 'missing',
		place: 'income',
		accepted: ['a quarterly or a yearly income']
	});
}

function quarterTotal(quarter: number | readonly number[]): number {
	if (typeof quarter === 'number') return checked(quarter, 'quarter');
	if (quarter.length !== 3) {
		throw new InputError({
			code: 'wrong-type',
			place: 'quarter',
			found: String(quarter.length),
			accepted: ['three monthly amounts or their total']
		});
	}
	return quarter.reduce((sum, amount, i) => sum + checked(amount, `quarter[${i}]`), 0);
}

function checked(amount: number, place: string): number {
	if (Number.isFinite(amount) && amount >= 0) return amount;
	throw new InputError({
		code: 'out-of-range',
		place,
		found: show(amount),
		accepted: ['an amount of 0 or more']
	});
}
