const LARGEST = 1e9;

/**
 * An amount of euros as people type it: `1 234,50`, `1234.5`, `1.234,50 €`.
 *
 * @returns the amount, or null when the text is not one (empty, negative, letters, too large)
 */
export function parseAmount(text: string): number | null {
	const bare = text.replace(/[\s\u00a0\u202f€]/g, '');
	if (!/^\d+([.,]\d{3})*([.,]\d{1,2})?$/.test(bare)) return null;
	const decimals = /[.,](\d{1,2})$/.exec(bare);
	const whole = decimals ? bare.slice(0, decimals.index) : bare;
	const amount = Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? 0}`);
	return amount <= LARGEST ? amount : null;
}
