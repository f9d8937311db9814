import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILD } from '../../scripts/lib/project.mjs';
import { addWeights, weighFile } from './lib/compressed.ts';
import { expectBudget } from './lib/expect-budget.ts';

const FOLDER = join(BUILD, '_app/immutable/workers');

const kB = (files: string[]) => addWeights(files.map(weighFile)).gz;

/** A script and all that it cannot run without. */
function withStatic(file: string, seen = new Set<string>()): string[] {
	if (seen.has(file)) return [];
	seen.add(file);
	const code = readFileSync(file, 'utf8');
	const imports = code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
	return [file, ...[...imports].flatMap(([, path]) => withStatic(join(file, '..', path!), seen))];
}

test('the engine is light: what a move of the reader runs', () => {
	const name = readdirSync(FOLDER).find((file) => /^simulation\.worker-.*\.js$/.test(file));
	const worker = join(FOLDER, name!);
	const engine = withStatic(worker);
	const later = [...readFileSync(worker, 'utf8').matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g)];
	expect(later, 'the population and the rank are loaded apart').toHaveLength(2);
	const named = new Map(
		later.map(([, path]) => {
			const [own, ...rest] = withStatic(join(FOLDER, path!)).filter(
				(file) => !engine.includes(file)
			);
			const exports = /export\{\w+ as (\w+)\}/.exec(readFileSync(own!, 'utf8'));
			return [exports?.[1], [own!, ...rest]];
		})
	);
	expect([...named.keys()].sort()).toEqual(['answerRank', 'makeEngine']);
	console.log(
		[
			'Compressed kB of the engine',
			`  answers a move             ${kB(engine).toFixed(1)}`,
			`  builds the population once ${kB(named.get('makeEngine')!).toFixed(1)}`,
			`  ranks a household          ${kB(named.get('answerRank')!.slice(0, 1)).toFixed(1)}`,
			`  its data                   ${kB([join(BUILD, 'data/engine.json')]).toFixed(1)}`
		].join('\n')
	);
	expectBudget('engine', addWeights(engine.map(weighFile)));
});

test('the scripts of a frame, in the page that has it and in the frame, are light', () => {
	const scripts = ['frame.js', 'child.js'].map((name) => join(BUILD, 'embed', name));
	expectBudget('frame', addWeights(scripts.map(weighFile)));
});
