/**
 * Sum of decimal numbers as they are written: 0.1 + (−0.14) is −0.04, where adding the doubles
 * gives −0.04000000000000001. Finite numbers only.
 */
export function decimalSum(values: readonly number[]): number {
	const decimals = values.map(parseDecimal);
	const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
	const total = decimals.reduce(
		(sum, { digits, places: own }) => sum + digits * 10n ** BigInt(places - own),
		0n
	);
	return Number(`${total}e-${places}`);
}

/** A number as an integer and a count of decimal places. */
function parseDecimal(value: number): { digits: bigint; places: number } {
	const [mantissa = '0', exponent = '0'] = String(value).split('e');
	const [whole = '0', fraction = ''] = mantissa.split('.');
	const places = fraction.length - Number(exponent);
	const digits = BigInt(whole + fraction);
	return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}
