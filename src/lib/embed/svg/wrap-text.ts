import { textWidth } from './text-width.ts';

/**
 * Break a text into lines no wider than `width` pixels, at ordinary spaces alone; a word too long
 * for a line has one to itself.
 */
export function wrapText(text: string, width: number, size: number, heavy = false): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.trim().split(/[ \n\t]+/)) {
		const longer = line ? `${line} ${word}` : word;
		if (line && textWidth(longer, size, heavy) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
