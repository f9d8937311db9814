// Builds the site twice and says which files differ: npm run build:twice. None should.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printError, Refusal } from './lib/refusal.mjs';
import { runTool } from './lib/run-tool.mjs';
import { twiceStage } from './lib/twice-stage.mjs';

const temp = mkdtempSync(join(tmpdir(), 'score-twice-'));
const origin = process.env.PUBLIC_ORIGIN ?? 'http://localhost:4173';
try {
	if (!(await runTool('vite', ['build'], 8, { PUBLIC_ORIGIN: origin })))
		throw new Refusal('The site could not be built: see above.');
	const { failed, note } = await twiceStage({ temp, origin });
	console.log(note ?? 'The second build failed.');
	process.exitCode = failed ? 1 : 0;
} catch (error) {
	printError(error);
	process.exitCode = 1;
} finally {
	rmSync(temp, { recursive: true, force: true });
}
