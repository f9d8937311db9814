import type { Lang } from '../i18n/lang.ts';

/** The files that every chart has beside its page, by what follows its slug. */
export const CHART_FILES = ['svg', 'png', 'csv', 'json', 'oembed.json'] as const;
export type ChartFileType = (typeof CHART_FILES)[number];

/** The page of a chart. */
export const chartPath = (lang: Lang, slug: string): string => `/${lang}/charts/${slug}/`;

/** The bare figure, for a frame. */
export const embedPath = (lang: Lang, slug: string): string => `/${lang}/embed/${slug}/`;

/** The bare figure as it was at a version, by the hash of its content. */
export const frozenPath = (lang: Lang, hash: string, slug: string): string =>
	`/${lang}/frozen/${hash}/${slug}/`;

/** A file of a chart; `double` the picture at twice its size. */
export const chartFile = (lang: Lang, slug: string, type: ChartFileType, double = false): string =>
	`/${lang}/charts/${slug}${double ? '@2x' : ''}.${type}`;
