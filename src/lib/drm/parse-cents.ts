const AMOUNT = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

/**
 * An amount of a DSN or PASRAU line as integer euro cents: a point, two decimals, a minus sign for
 * a correction downwards. An amount without decimals, or with one, is read too.
 *
 * @returns null for anything else: a comma, a space, a currency, an empty value.
 */
export function parseCents(text: string): number | null {
	const match = AMOUNT.exec(text);
	if (match === null) return null;
	const [, sign, euros, decimals = ''] = match;
	const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
	// `0 - x` rather than `-x`: minus zero is no amount.
	return sign === '-' ? 0 - cents : cents;
}
