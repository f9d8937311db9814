/** A text without accents, capitals or curly apostrophes, so that a search finds what it means. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘]/g, "'")
		.replace(/œ/gi, 'oe')
		.toLowerCase();
}
