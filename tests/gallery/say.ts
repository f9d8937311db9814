/** A name far longer than any row has, with a word that no line can hold whole. */
export const LONG =
	'Foyers dont la demande de complémentaire santé solidaire a été instruite anticonstitutionnellement-par-deux-caisses-à-la-fois depuis 2019';

/** A value in words, as long as a sentence. */
export const LONG_VALUE =
	'entre 1 234 567 et 98 765 432 foyers, selon que l’on compte ou non les parts';

/** The first letters of twelve months. */
export const YEAR = [...'JFMAMJJASOND'].map((label, i) => ({
	id: `2024-${String(i + 1).padStart(2, '0')}`,
	label,
	...(i === 0 && { year: '2024' })
}));

/** As many things as asked, made from their places. */
export const many = <T>(count: number, make: (i: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i));

/** A number from 0 to 1 that looks drawn and never changes: the golden ratio's multiples. */
export const wobble = (i: number): number => ((i + 1) * 0.618_034) % 1;
