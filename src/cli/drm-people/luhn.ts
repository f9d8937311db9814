/** Whether the digits of a SIREN or a SIRET pass the formula that checks them (Luhn). */
export function passesLuhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, place) => {
		const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}
