import { describe, InputError } from '#lib/data/input-error.ts';
import { buildLedger } from '#lib/drm/ledger.ts';
import { expectedText } from '#lib/drm/problem-text.ts';
import type { FileReading, Ledger, Month, PersonLedger } from '#lib/drm/types.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { maskNir } from './mask-nir.ts';
import { readFile, type Watching } from './read-file.ts';
import { summarise } from './summarise.ts';
import type { FilesSummary, PersonLine, PersonView, Refusal, ToldProblem } from './types.ts';
import { viewPerson } from './view-person.ts';

/** The files of a reader, in memory until the tab is left or they are put away. */
export interface Session {
	/**
	 * Read files on top of those there are. What cannot be read is refused in a sentence, and the
	 * rest stays.
	 */
	add(files: readonly File[], watching: SessionWatching): Promise<FilesSummary>;
	/** Part of the list of people, from a place in it. */
	people(from: number, count: number, masked: boolean): PersonLine[];
	/** @throws {RangeError} for a place that is not in the list */
	person(index: number, right: Month): PersonView;
	problems(from: number, count: number): ToldProblem[];
}

/** How the reading of several files is watched. */
export interface SessionWatching extends Pick<Watching, 'isCancelled'> {
	onProgress(name: string, read: number, size: number): Promise<void> | void;
	/** What is said of a file that was cancelled. */
	cancelled: string;
	/** What is said where the reader fails. */
	failed: string;
}

/** Start without any file. */
export function createSession(lang: Lang): Session {
	const readings: FileReading[] = [];
	let ledger: Ledger = buildLedger([]);
	let all: readonly PersonLedger[] = [];

	return {
		async add(files, { onProgress, isCancelled, cancelled, failed }) {
			const refused: Refusal[] = [];
			for (const file of files) {
				const { name, size } = file;
				const refuse = (sentence: string) => refused.push({ name, sentence });
				if (isCancelled()) {
					refuse(cancelled);
					continue;
				}
				try {
					const reading = await readFile(file, {
						isCancelled,
						onProgress: (read) => onProgress(name, read, size)
					});
					if (reading) readings.push(reading);
					else refuse(cancelled);
				} catch (error) {
					refuse(error instanceof InputError ? describe(error, lang) : failed);
				}
			}
			ledger = buildLedger(readings);
			all = [...ledger.people, ...ledger.temporary, ...ledger.unmatched];
			return summarise(readings, ledger, refused);
		},
		people: (from, count, masked) =>
			all.slice(from, from + count).map(({ identity, familyName, firstNames, months }, i) => ({
				index: from + i,
				status: identity.status,
				id: masked ? maskNir(identity.id) : identity.id,
				name: `${firstNames} ${familyName}`.trim(),
				months: months.length
			})),
		person(index, right) {
			const found = all[index];
			if (!found) throw new RangeError(`no person ${index}`);
			return viewPerson(found, index, right);
		},
		problems: (from, count) =>
			readings
				.flatMap(({ problems }) => problems)
				.slice(from, from + count)
				.map(({ code, file, line, rubrique, found, detail }) => ({
					file,
					line,
					rubrique,
					found,
					expected: expectedText(code, detail, lang)
				}))
	};
}
