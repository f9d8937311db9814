import { LICENCE } from '../licence.ts';
import { toJson } from '../records/to-json.ts';
import type { Records } from '../records/records.ts';
import type { Sheet } from '../sheet.ts';
import type { Picture } from '../svg/compose-svg.ts';
import { renderPng } from './render-png.ts';
import { withTexts } from './text-chunks.ts';

/** A chart as PNG that carries its words and its numbers: `Comment` holds the JSON of the chart. */
export async function chartPng(
	picture: Picture,
	sheet: Sheet,
	records: Records,
	scale: 1 | 2
): Promise<Uint8Array> {
	return withTexts(await renderPng(picture, scale), {
		Title: sheet.title,
		Description: sheet.summary,
		Source: sheet.url,
		Copyright: LICENCE.name,
		Comment: JSON.stringify(toJson(records, sheet))
	});
}
