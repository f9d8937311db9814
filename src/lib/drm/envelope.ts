import { BLOCK } from './blocks.ts';
import type { ProblemLog } from './problem-log.ts';
import { rubriqueName } from './rubrique.ts';

const LINES = BLOCK.total * 1000 + 1;
const MESSAGES = BLOCK.total * 1000 + 2;

export interface Envelope {
	/** A line of the message, well-formed or not. */
	line(): void;
	/** A line that a hub or a piece of software added: it may or may not be in the totals. */
	added(): void;
	declaration(): void;
	/** A rubrique of S90.G00.90. */
	total(number: number, text: string, line: number): void;
	/** The message is over: at the next S10, or at the end of the file. `lastRubrique` is 0 for none. */
	close(lastLine: number, lastRubrique: number): void;
	/** True once S90 has been met. */
	readonly ended: boolean;
}

/**
 * What goes from S10 to S90: its end must be there, and its totals, which count every rubrique
 * (the two totals included) and every declaration, must be right.
 */
export function createEnvelope(problems: ProblemLog): Envelope {
	let lines = 0;
	let added = 0;
	let declarations = 0;
	let ended = false;
	let totals: { number: number; text: string; line: number }[] = [];

	const check = (number: number, text: string, line: number) => {
		const counted = number === 1 ? lines : declarations;
		const most = number === 1 ? lines + added : declarations;
		if (/^\d+$/.test(text) && Number(text) >= counted && Number(text) <= most) return;
		const what = number === 1 ? 'rubriques' : 'S20.G00.05';
		const rubrique = number === 1 ? LINES : MESSAGES;
		problems.add('wrong-count', line, rubrique, text, `${counted} (${what})`);
	};

	return {
		line() {
			lines++;
		},
		added() {
			added++;
		},
		declaration() {
			declarations++;
		},
		total(number, text, line) {
			ended = true;
			totals.push({ number, text, line });
		},
		close(lastLine, lastRubrique) {
			if (!ended && lines > 0)
				problems.add('truncated', lastLine, lastRubrique, rubriqueName(lastRubrique));
			for (const { number, text, line } of totals) check(number, text, line);
			lines = 0;
			added = 0;
			declarations = 0;
			ended = false;
			totals = [];
		},
		get ended() {
			return ended;
		}
	};
}
