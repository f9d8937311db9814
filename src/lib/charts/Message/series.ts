/** One line of a message, as it is written and what it means. */
export interface MessageLine {
	/** 1 for the first line of the file. */
	line: number;
	/** `S21.G00.30.001`. */
	code: string;
	/** With its quotes, as written. */
	value: string;
	/** Official label. */
	label: string;
	/** In plain words. */
	meaning: string;
	/** The step that reads it, from 0. */
	step: number;
	/** Lines of the file left out just before this one. */
	skipped: number;
}

/** What one message becomes in the ledger. */
export interface MessageEntry {
	title: string;
	rows: { name: string; value: string }[];
	note: string;
}

/** Some lines of a real-format message, and the entry that they make. */
export interface MessageSeries {
	file: string;
	/** `{n} lines left out`, for each gap. */
	gaps: string[];
	lines: MessageLine[];
	entry: MessageEntry;
}

/** Which lines of a message are read aloud, step by step. */
export type MessageSteps = readonly (readonly string[])[];

/**
 * The lines that the steps name, in the order of the file, each with how many were passed over
 * before it. Where a rubrique comes several times, its first line is read.
 *
 * @param text the message
 * @param steps rubriques by step
 * @param words label and meaning of a rubrique
 */
export function messageLines(
	text: string,
	steps: MessageSteps,
	words: (code: string) => { label: string; meaning: string }
): MessageLine[] {
	const stepOf = new Map(steps.flatMap((codes, step) => codes.map((code) => [code, step])));
	const lines: MessageLine[] = [];
	let last = 0;
	text.split(/\r?\n/).forEach((written, i) => {
		const comma = written.indexOf(',');
		const code = written.slice(0, comma);
		const step = stepOf.get(code);
		if (comma < 0 || step === undefined) return;
		stepOf.delete(code);
		const value = written.slice(comma + 1);
		lines.push({ line: i + 1, code, value, step, skipped: i - last, ...words(code) });
		last = i + 1;
	});
	return lines;
}
