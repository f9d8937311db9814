import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/lib/project.mjs';
import type { Lang, Localized } from '../../../src/lib/i18n/lang.ts';

/** A chart as `/charts.json` lists it. */
export interface ListedChart {
	slug: string;
	title: Localized;
	page: Localized;
	embed: Localized;
	/** The last copy that later versions go on serving, and the day it was taken. */
	frozen: Localized<{ address: string; date: string } | null>;
	files: Localized<Record<string, string>>;
}

/** Every chart of the finished site. */
export function listedCharts(): ListedChart[] {
	const { charts } = JSON.parse(readFileSync(join(BUILD, 'charts.json'), 'utf8')) as {
		charts: ListedChart[];
	};
	return charts;
}

/** The address of a chart's frame, without its origin. */
export const embedOf = (slug: string, lang: Lang = 'fr'): string => `/${lang}/embed/${slug}/`;
