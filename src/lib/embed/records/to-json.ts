import { LICENCE } from '../licence.ts';
import type { Sheet } from '../sheet.ts';
import type { Cell, Records } from './records.ts';

/** A chart's file: what it is, where it comes from, and its numbers as objects. */
export interface ChartFile extends Omit<Sheet, 'slug'> {
	chart: string;
	licence: typeof LICENCE;
	fields: readonly string[];
	rows: Record<string, Cell>[];
}

/** A chart's numbers with all that is said of them, ready for `JSON.stringify`. */
export function toJson({ fields, rows }: Records, { slug, ...sheet }: Sheet): ChartFile {
	return {
		chart: slug,
		...sheet,
		licence: LICENCE,
		fields,
		rows: rows.map((row) => Object.fromEntries(fields.map((name, i) => [name, row[i] ?? null])))
	};
}
