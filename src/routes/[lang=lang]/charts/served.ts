import { error } from '@sveltejs/kit';
import { chartData, type ChartData } from '#lib/catalogue/chart-data.ts';
import type { Lang } from '#lib/i18n/lang.ts';

/** The chart that an address names. @throws a 404 where there is none */
export function served(event: { params: { lang: string; slug: string }; url: URL }): ChartData {
	const { lang, slug } = event.params;
	return chartData(lang as Lang, slug, event.url.origin) ?? error(404);
}
