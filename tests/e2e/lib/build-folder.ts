import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/lib/project.mjs';

/** The file that an address of the site is served from; null where there is none. */
export function fileOf(pathname: string): string | null {
	const path = join(BUILD, decodeURIComponent(pathname));
	const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
	return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The HTML of a page of the finished site. @throws {Error} when there is none. */
export function htmlOf(pathname: string): string {
	const file = fileOf(pathname);
	if (!file) throw new Error(`no page ${pathname} in the build`);
	return readFileSync(file, 'utf8');
}

/** The values of an attribute, decoded, in the order of the page. */
export function attributes(html: string, name: string): string[] {
	const found = html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'));
	return [...found].map(([, value]) => value!.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
}
