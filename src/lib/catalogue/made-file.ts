import { credit } from '#lib/embed/credit.ts';
import { recordsOf } from '#lib/embed/records/records-of.ts';
import { toCsv } from '#lib/embed/records/to-csv.ts';
import { toJson } from '#lib/embed/records/to-json.ts';
import type { Sheet } from '#lib/embed/sheet.ts';
import { composeSvg } from '#lib/embed/svg/compose-svg.ts';
import type { Drawn } from '#lib/embed/drawn.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { rasterise } from './rasterise.ts';

/** A file of a chart in the state on screen. */
export type MadeFile = 'svg' | 'png' | 'png2' | 'csv' | 'json';

/**
 * Make a file in the browser, by the same code as those of the build.
 *
 * @param sourcesRead the message that dates the sources
 * @throws {Error} where the browser cannot draw the picture
 */
export async function madeFile(
	kind: MadeFile,
	drawn: Drawn,
	sheet: Sheet,
	t: Messages,
	sourcesRead: string
): Promise<Blob> {
	const records = recordsOf(drawn);
	if (kind === 'csv') return new Blob([toCsv(records, sheet)], { type: 'text/csv;charset=utf-8' });
	if (kind === 'json')
		return new Blob([JSON.stringify(toJson(records, sheet))], { type: 'application/json' });
	const picture = composeSvg(drawn, sheet, t, credit(sheet, t, sourcesRead));
	if (kind === 'svg') return new Blob([picture.svg], { type: 'image/svg+xml' });
	return rasterise(picture, kind === 'png2' ? 2 : 1);
}
