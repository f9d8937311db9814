import type { Letter } from './types.ts';

/** A letter as plain text, one paragraph a line, for the clipboard and the `.txt` file. */
export function letterText(letter: Letter): string {
	const blocks = [
		letter.sender,
		letter.recipient,
		[letter.placeAndDate],
		[`Objet\u00a0: ${letter.subject.fr}`, letter.reference],
		[letter.greeting],
		...letter.paragraphs.map(({ text, items }) => [text.fr, ...items.map(({ fr }) => `– ${fr}`)]),
		[letter.closing],
		[letter.signature],
		...(letter.enclosures.length
			? [['Pièces jointes\u00a0:', ...letter.enclosures.map(({ fr }) => `– ${fr}`)]]
			: [])
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
