import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hostNpm } from '../npm.mjs';
import { ROOT } from '../project.mjs';
import { auditVerdict } from './audit-verdict.mjs';
import { FOLDERS } from './locked.mjs';

/** @param {string} folder what npm knows against the packages of its lockfile */
function audit(folder) {
	const npm = hostNpm(process.env);
	const { stdout } = spawnSync(
		npm.command,
		[...npm.args, 'audit', '--json', '--package-lock-only'],
		{ cwd: join(ROOT, folder), env: npm.env, shell: npm.shell, encoding: 'utf8', timeout: 60_000 }
	);
	return auditVerdict(stdout ?? '');
}

/**
 * The packages that the site and its checks are made with, against npm's advisories: those of the
 * site and those of its tools alike. Skipped, with the reason, where the registry keeps none.
 *
 * @returns {Promise<import('../stages.mjs').Outcome>}
 */
export async function auditStage() {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const folder of FOLDERS) {
		const verdict = audit(folder);
		if ('unknown' in verdict) {
			const note = `no audit: the registry answers "${verdict.unknown}"`;
			console.log(note);
			return { ...counts, skipped: FOLDERS.length - counts.passed - counts.failed, note };
		}
		for (const line of verdict.noted) console.log(`${folder}: ${line}`);
		for (const line of verdict.refused) console.error(`${folder}: ${line}`);
		if (verdict.refused.length) counts.failed++;
		else counts.passed++;
	}
	return counts;
}
