import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { ROOT } from '../../../scripts/lib/project.mjs';

/** The machine, in a line. */
export function machine(): string {
	const all = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const model = all[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown processor';
	return `${model}, ${all.length} cores, ${memory} GB, ${process.platform}`;
}

/** Programs that wait for a core, over the last minute; zeros on Windows. */
export function load(): string {
	return loadavg()[0]!.toFixed(1);
}

/** The day of the last commit, `YYYY-MM-DD`; null outside of a repository. */
export function commitDay(): string | null {
	try {
		const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
			cwd: ROOT,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return day.trim() || null;
	} catch {
		return null;
	}
}
