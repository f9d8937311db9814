import type { Description } from '../description.ts';
import type { MessageSeries } from './series.ts';

/** A message in words. @param columns headers: line, rubrique, value, meaning */
export function describeMessage(
	{ lines }: MessageSeries,
	title: string,
	summary: string,
	columns: readonly string[]
): Description {
	return {
		summary,
		table: {
			caption: title,
			columns,
			rows: lines.map(({ line, code, value, label, meaning }) => [
				`${line}`,
				`${code} ${label}`,
				value,
				meaning
			])
		}
	};
}
