import type { DrmDeclarant } from '#lib/data/schema/drm.ts';
import type { Line } from './line.ts';

/**
 * The file: its lines, the two of block S90 that close it and count every rubrique, themselves
 * included, in the encoding and with the line ends of its declarant.
 */
export function messageBytes(
	lines: readonly Line[],
	{ encoding, eol }: Pick<DrmDeclarant, 'encoding' | 'eol'>
): Uint8Array {
	const closed: Line[] = [
		...lines,
		['S90.G00.90.001', String(lines.length + 2)],
		['S90.G00.90.002', '1']
	];
	const end = eol === 'crlf' ? '\r\n' : '\n';
	const text = closed.map(([rubrique, value]) => `${rubrique},'${plain(value)}'${end}`).join('');
	return new Uint8Array(Buffer.from(text, encoding === 'latin-1' ? 'latin1' : 'utf8'));
}

/** The apostrophe of our texts is not in latin-1. */
function plain(value: string): string {
	return value.replaceAll('’', "'");
}
