import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** What a drawing is set in. */
export interface Setting {
	/** Pixels from the left edge (0) to the right. */
	width: number;
	lang: Lang;
	t: Messages;
}

/** A chart without its title and its sources: SVG elements from (0, 0) down. */
export interface Drawing {
	body: string;
	height: number;
}
