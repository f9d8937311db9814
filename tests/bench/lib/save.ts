import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../../scripts/lib/project.mjs';
import { Refusal } from '../../../scripts/lib/refusal.mjs';

const FILE = 'docs/performance.md';
const [START, END] = ['<!-- run: start -->', '<!-- run: end -->'];

/**
 * Put a run in the place of the one before in docs/performance.md.
 *
 * @throws {Refusal} where the file has no place for it
 */
export async function save(text: string): Promise<string> {
	const path = join(ROOT, FILE);
	const page = readFileSync(path, 'utf8');
	const [start, end] = [page.indexOf(START), page.indexOf(END)];
	if (start === -1 || end < start)
		throw new Refusal(`${FILE} has no "${START}" and "${END}" to put the run between.`);
	const made = `${page.slice(0, start + START.length)}\n\n${text}\n${page.slice(end)}`;
	writeFileSync(path, await format(made, { ...(await resolveConfig(path)), filepath: path }));
	return FILE;
}
