import type { FigureCopy } from '#content/types.ts';
import type { Resolved } from '../load/resolved.ts';
import { plainText } from '../markup/plain-text.ts';

/** An item of a series, by the name that the copy gives it: it may be briefer than the facts'. */
export function namedItem<T extends { id: string; label: string }>(
	item: T,
	copy: Resolved<FigureCopy>
): T {
	const name = copy.rows?.[item.id];
	return name ? { ...item, label: plainText(name) } : item;
}
