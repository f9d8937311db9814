import { parseArgs } from 'node:util';
import { Refusal } from '../../../scripts/lib/refusal.mjs';

export const USAGE = `Usage: npm run bench -- [options]

Measures the engine and its peers in one Chromium, and prints the tables as Markdown.

  --rounds N         times that each what-if is measured, 1 to 1000 (default 20)
  --save             put the tables in docs/performance.md; from 20 rounds up
  --date YYYY-MM-DD  the day of the run (default: that of the last commit)
  --help             this text`;

/** Rounds under which a 95th percentile means nothing. */
const FEWEST = 20;

export interface Options {
	rounds: number;
	save: boolean;
	day: string | null;
	help: boolean;
}

/** @throws {Refusal} for an unknown option, or a value out of range. */
export function readOptions(args: readonly string[]): Options {
	const { rounds = String(FEWEST), save = false, date, help = false } = valuesOf(args);
	if (!/^\d{1,4}$/.test(rounds) || Number(rounds) < 1 || Number(rounds) > 1000)
		throw new Refusal(`--rounds is "${rounds}": a whole number from 1 to 1000 is accepted.`);
	if (save && Number(rounds) < FEWEST)
		throw new Refusal(`--save takes at least ${FEWEST} rounds, not ${rounds}.`);
	if (date !== undefined && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date))
		throw new Refusal(`--date is "${date}": a day such as 2026-01-31 is accepted.`);
	return { rounds: Number(rounds), save, day: date ?? null, help };
}

function valuesOf(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				rounds: { type: 'string' },
				save: { type: 'boolean' },
				date: { type: 'string' },
				help: { type: 'boolean' }
			}
		}).values;
	} catch (error) {
		throw new Refusal(`${(error as Error).message.split('. ')[0]}. See npm run bench -- --help.`);
	}
}
