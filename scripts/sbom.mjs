// Writes the bill of materials, docs/sbom.cdx.json (CycloneDX), from package-lock.json: npm run sbom.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainSbom } from './lib/dependencies/plain-sbom.mjs';
import { hostNpm } from './lib/npm.mjs';
import { ROOT } from './lib/project.mjs';
import { printError, Refusal } from './lib/refusal.mjs';

const PATH = 'docs/sbom.cdx.json';
try {
	const npm = hostNpm(process.env);
	const args = [...npm.args, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
	const { status, stdout } = spawnSync(npm.command, args, {
		cwd: ROOT,
		env: npm.env,
		shell: npm.shell,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	if (status !== 0) throw new Refusal('npm sbom failed: npm 10 or later is needed.');
	const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
	writeFileSync(join(ROOT, PATH), plainSbom(JSON.parse(stdout), project));
	console.log(`Written: ${PATH}.`);
} catch (error) {
	printError(error);
	process.exitCode = 1;
}
