import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Replace what stands in a page of the docs between `<!-- name: start -->` and `<!-- name: end -->`.
 *
 * @param {string} file from the root of the repository
 * @param {string} name
 * @param {(old: string) => string} fill from what stands there, without the blank lines around it
 * @throws {Refusal} where the page has no such place
 */
export async function fillBetween(file, name, fill) {
	const path = join(ROOT, file);
	const page = readFileSync(path, 'utf8');
	const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
	const from = page.indexOf(start) + start.length;
	const to = page.indexOf(end);
	if (from < start.length || to < from)
		throw new Refusal(`${file} has no "${start}" and "${end}" to write between.`);
	const made = `${page.slice(0, from)}\n\n${fill(page.slice(from, to).trim())}\n\n${page.slice(to)}`;
	writeFileSync(path, await format(made, { ...(await resolveConfig(path)), filepath: path }));
}
