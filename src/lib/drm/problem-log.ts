import { expectedText } from './problem-text.ts';
import { rubriqueName } from './rubrique.ts';
import type { Problem, ProblemCode } from './types.ts';

/** A file that is wrong from end to end would otherwise fill the memory with complaints. */
const KEPT = 1000;
/** What is said of the file as a whole is still kept, up to a point. */
const KEPT_OF_FILE = KEPT + 100;
const OF_FILE: ReadonlySet<ProblemCode> = new Set(['truncated', 'no-declaration']);
const SHOWN = 60;

export interface ProblemLog {
	/** @param rubrique as an integer, 0 for none */
	add(code: ProblemCode, line: number, rubrique: number, found: string, detail?: string): void;
	/** In the order of the lines. */
	list(): Problem[];
	readonly leftOut: number;
}

/** The problems of one file: the first thousand are kept, the others counted. */
export function createProblemLog(file: string): ProblemLog {
	const problems: Problem[] = [];
	let leftOut = 0;
	return {
		add(code, line, rubrique, found, detail = '') {
			if (problems.length >= (OF_FILE.has(code) ? KEPT_OF_FILE : KEPT)) {
				leftOut++;
				return;
			}
			problems.push({
				code,
				file,
				line,
				rubrique: rubriqueName(rubrique),
				found: shown(found),
				expected: expectedText(code, detail, 'en'),
				detail
			});
		},
		list: () => [...problems].sort((a, b) => a.line - b.line),
		get leftOut() {
			return leftOut;
		}
	};
}

function shown(text: string): string {
	// Control characters could drive a terminal.
	const safe = text.replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD');
	return safe.length > SHOWN ? `${safe.slice(0, SHOWN - 1)}…` : safe;
}
