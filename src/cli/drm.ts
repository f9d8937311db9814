import { InputError } from '#lib/data/input-error.ts';
import { addMonths, buildLedger, isMonth, ledgerAsOf } from '#lib/drm/index.ts';
import type { FileReading, Ledger, PersonLedger, Problem } from '#lib/drm/index.ts';
import { takeFiles } from './drm/file-flags.ts';
import { jsonPieces } from './drm/json-pieces.ts';
import { fileOutput, personOutput, problemOutput, skippedOutput } from './drm/output.ts';
import { readFile } from './drm/read-file.ts';
import { parseFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run -s drm -- --dsn FILE... --pasrau FILE... [options]

One ledger of income for each person and month, as JSON on standard output, from DSN files (NEODeS)
and PASRAU files (NEORAU). Nothing is kept or sent.

  --dsn      one or more files of employers' declarations
  --pasrau   one or more files of declarations of pensions, benefits and allowances
  --month    the month M whose windows are read, YYYY-MM (default: after the last month declared)
  --as-of    only what had been declared by that day, YYYY-MM-DD
  --help     this text

A file that is read in part gives "complete": false and its problems, line by line; docs/drm.md has
the formats, the rule of the ledger and the windows.`;

await runCommand('drm', (args) => {
	const { files, rest } = takeFiles(args);
	const flags = parseFlags(rest, ['month', 'as-of']);
	if (flags.has('help')) return USAGE;
	if (files.length === 0)
		throw new InputError({
			code: 'missing',
			place: '--dsn, --pasrau',
			accepted: ['a readable file']
		});
	const asOf = flags.get('as-of');
	const given = flags.get('month');
	check('--month', given, 'YYYY-MM', isMonth);
	check(
		'--as-of',
		asOf,
		'YYYY-MM-DD',
		(text) => /^\d{4}-\d{2}-(0[1-9]|[12]\d|3[01])$/.test(text) && isMonth(text.slice(0, 7))
	);

	const readings = files.map((file) => readFile(file, process.stderr));
	refuseIfNothingRead(readings);
	const ledger = asOf === undefined ? buildLedger(readings) : ledgerAsOf(readings, asOf);
	const month = given ?? monthAfter(ledger);
	return print(readings, ledger, month);
});

/** Everything but the last piece goes out as it is made; `runCommand` prints what is returned. */
function print(readings: readonly FileReading[], ledger: Ledger, month: string | null): string {
	const problems = readings.flatMap((reading) => reading.problems);
	const leftOut = readings.reduce((sum, { problemsLeftOut }) => sum + problemsLeftOut, 0);
	const person = (each: PersonLedger) => personOutput(each, month);
	let held = '';
	const pieces = jsonPieces(
		{
			month,
			asOf: ledger.asOf,
			problemsLeftOut: leftOut,
			complete: problems.length === 0
		},
		{
			people: { items: ledger.people, show: person },
			temporary: { items: ledger.temporary, show: person },
			unmatched: { items: ledger.unmatched, show: person },
			skipped: { items: skippedOutput(readings), show: (each: unknown) => each },
			files: { items: readings, show: (each: FileReading) => fileOutput(each, ledger) },
			problems: { items: problems, show: (each: Problem) => problemOutput(each) }
		}
	);
	for (const piece of pieces) {
		if (held.length > 1 << 20) {
			process.stdout.write(held);
			held = '';
		}
		held += piece;
	}
	return held;
}

function monthAfter(ledger: Ledger): string | null {
	let last = '';
	for (const { months } of [...ledger.people, ...ledger.temporary, ...ledger.unmatched]) {
		const latest = months.at(-1)?.month ?? '';
		if (latest > last) last = latest;
	}
	return last === '' ? null : addMonths(last, 1);
}

function refuseIfNothingRead(readings: readonly FileReading[]): void {
	if (readings.some(({ declarations }) => declarations.length > 0)) return;
	if (readings.some(({ skipped }) => skipped.length > 0)) return;
	const [first] = readings;
	throw new InputError({
		code: 'wrong-type',
		place: first?.file ?? '',
		found: `${first?.lines ?? 0} lines and no rubrique`,
		accepted: ["lines such as S21.G00.30.001,'value'"]
	});
}

function check(
	flag: string,
	given: string | undefined,
	form: string,
	isGood: (text: string) => boolean
): void {
	if (given === undefined || isGood(given)) return;
	throw new InputError({ code: 'wrong-type', place: flag, found: given, accepted: [form] });
}
