import { htmlOf } from './build-folder.ts';

/** The styles that stand in a page of the finished site, together. */
export const inlineStyles = (path: string): string =>
	[...htmlOf(path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
