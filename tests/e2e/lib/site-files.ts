import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BUILD } from '../../../scripts/lib/project.mjs';

/** The address of every file of the finished site: `/fr/`, `/data/facts.json`; not its compressed copies. */
export function siteFiles(): string[] {
	return readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}
