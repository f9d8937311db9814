import { chartsBuilt } from './charts-built.ts';
import { STAND_IN } from './two-origins.ts';

/** The host pages in which a frame takes its content's height by itself. */
export const SIZED = [
	'plain',
	'sandboxed',
	'two-frames',
	'right-to-left',
	'dark',
	'narrow',
	'styled',
	'pym',
	'amp'
] as const;

/** The charts of the finished site, to be framed. */
export const CHARTS = chartsBuilt().map((slug) => `/fr/embed/${slug}/`);

/** A page that stands in for a chart, and a real one, if there is any. */
export const FRAMED = [STAND_IN, ...CHARTS.slice(0, 1)];
