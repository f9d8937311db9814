import { LICENCE } from '../licence.ts';
import type { Sheet } from '../sheet.ts';
import type { Cell, Records } from './records.ts';

/**
 * A chart's numbers as CSV (RFC 4180): a line a row, then, the same on every line so that no
 * program trips over a comment, what they are a part of and where they come from.
 */
export function toCsv({ fields, rows }: Records, sheet: Sheet): string {
	const about: [string, Cell][] = [
		['chart', sheet.slug],
		['state', sheet.state],
		['seed', sheet.seed],
		['sources', sheet.sources.join('; ')],
		['sources_read', sheet.date],
		['licence', LICENCE.id],
		['url', sheet.url]
	];
	const head = [...fields, ...about.map(([name]) => name)];
	const lines = rows.map((row) => [...row, ...about.map(([, value]) => value)]);
	return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
	const text = value === null ? '' : String(value);
	/* A spreadsheet would run a label that begins like a formula. */
	const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
