const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * Put the spaces and apostrophes of French typography into text typed with plain ones: narrow
 * no-break space before `; ! ? %` and inside « », no-break space before `:`, curly apostrophe.
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function frenchSpacing(text: string): string {
	return text
		.replace(/(\p{L})'(?=\p{L}|\d|«|\{|\[|\*)/gu, '$1’')
		.replace(/ ([;!?%])/g, `${NARROW}$1`)
		.replace(/« /g, `«${NARROW}`)
		.replace(/ »/g, `${NARROW}»`)
		.replace(/ :/g, `${WIDE}:`)
		.replace(/ €/g, `${WIDE}€`);
}
