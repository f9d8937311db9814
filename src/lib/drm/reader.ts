import { createBinaryGuard } from './binary-guard.ts';
import { BLOCK, PARENT, USED } from './blocks.ts';
import { createEnvelope } from './envelope.ts';
import { createFileBuilder } from './file-builder.ts';
import { isAddedOnTheWay } from './known-blocks.ts';
import { createLineSplitter, LONGEST_LINE } from './line-splitter.ts';
import type { OpenBlock } from './open-block.ts';
import { openBlock, place } from './open-block.ts';
import { createProblemLog } from './problem-log.ts';
import { blockName, rubriqueAt, rubriqueName, VALUE_AT } from './rubrique.ts';
import { createSkipCounter } from './skip-counter.ts';
import { createValueDecoder } from './text-decoder.ts';
import type { FileReading, Stream } from './types.ts';

export interface Reader {
	/** The next bytes of the file, or its next characters. Cut anywhere. */
	push(chunk: Uint8Array | string): void;
	/** The end of the file. */
	end(): FileReading;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Read one file of DSN (NEODeS) or PASRAU (NEORAU) messages, line by line, in any number of chunks.
 * Nothing but what the ledger uses is kept, so the memory used follows the number of payments, not
 * the size of the file.
 *
 * @param file its name, for the problems
 * @param stream what the file was given as; each message is read into the stream of its own nature
 * @throws {InputError} from `push` or `end`, when the file is binary
 */
export function createReader(file: string, stream: Stream): Reader {
	const problems = createProblemLog(file);
	const guard = createBinaryGuard(file);
	const decoder = createValueDecoder();
	const encoder = new TextEncoder();
	const skipped = createSkipCounter();
	const envelope = createEnvelope(problems);
	const builder = createFileBuilder(file, stream, problems);
	let bytes = 0;
	let lines = 0;
	let rubriques = 0;
	let standard = '';
	let last = 0;
	let open: OpenBlock | null = null;

	const splitter = createLineSplitter(onLine, (head) => {
		lines++;
		envelope.line();
		problems.add('line-too-long', lines, 0, decoder.decode(head, 0, 60), String(LONGEST_LINE));
	});

	function onLine(chunk: Uint8Array, from: number, to: number): void {
		lines++;
		let start = from;
		while (lines === 1 && start - from < 3 && chunk[start] === BYTE_ORDER_MARK[start - from])
			start++;
		if (start === to) return;
		const rubrique = rubriqueAt(chunk, start, to);
		if (rubrique === -1) {
			envelope.line();
			const end = Math.min(to, start + 80);
			problems.add('not-a-rubrique', lines, 0, decoder.decode(chunk, start, end));
			return;
		}
		rubriques++;
		if (isAddedOnTheWay(rubrique)) {
			envelope.added();
			skipped.count(rubrique);
			return;
		}
		const block = Math.floor(rubrique / 1000);
		const number = rubrique % 1000;
		startMessage(block, rubrique);
		envelope.line();
		last = rubrique;
		const used = USED[block];
		if (used === undefined && block !== BLOCK.contract) {
			open = null;
			skipped.count(rubrique);
			return;
		}
		const current = blockOf(block, number, rubrique);
		current.last = Math.max(current.last, number);
		current.met.push(number);
		if (!used?.has(number)) {
			skipped.count(rubrique);
			return;
		}
		const text = decoder.decode(chunk, start + VALUE_AT, to - 1);
		current.values.set(number, { text, line: lines });
		if (block === BLOCK.total) envelope.total(number, text, lines);
		else if (block === BLOCK.envelope) standard ||= text;
	}

	function blockOf(block: number, number: number, rubrique: number): OpenBlock {
		const where = place(open, block, number);
		if (open !== null && where === 'same') return open;
		if (open !== null && where === 'out-of-order') {
			outOfOrder(rubrique, rubriqueName(rubrique), rubriqueName(block * 1000 + open.last));
			return open;
		}
		open = openBlock(block, lines);
		if (block === BLOCK.envelope || block === BLOCK.total) return open;
		const parent = PARENT[block];
		if (parent !== undefined && !builder.has(parent))
			outOfOrder(rubrique, blockName(parent), rubriqueName(rubrique));
		if (block === BLOCK.declaration) envelope.declaration();
		builder.open(open);
		return open;
	}

	function outOfOrder(rubrique: number, first: string, then: string): void {
		problems.add('out-of-order', lines, rubrique, rubriqueName(rubrique), `${first}, ${then}`);
	}

	function startMessage(block: number, rubrique: number): void {
		const afterEnd = envelope.ended && block !== BLOCK.total;
		if (!afterEnd && (block !== BLOCK.envelope || open?.block === block)) return;
		closeMessage(lines - 1);
		if (block !== BLOCK.envelope)
			outOfOrder(rubrique, blockName(BLOCK.envelope), rubriqueName(rubrique));
	}

	function closeMessage(lastLine: number): void {
		builder.close();
		envelope.close(lastLine, last);
		last = 0;
		open = null;
	}

	function pushBytes(chunk: Uint8Array): void {
		bytes += chunk.length;
		guard.look(chunk);
		splitter.push(chunk);
	}

	return {
		push: (chunk) => pushBytes(typeof chunk === 'string' ? encoder.encode(chunk) : chunk),
		end() {
			guard.end();
			splitter.end();
			closeMessage(lines);
			const { declarations } = builder;
			if (declarations.length === 0) {
				problems.add('no-declaration', 0, 0, `${rubriques} rubriques`);
			}
			return {
				file,
				stream,
				bytes,
				lines,
				encoding: decoder.encoding,
				standard,
				declarations,
				skipped: skipped.list(),
				problems: problems.list(),
				problemsLeftOut: problems.leftOut
			};
		}
	};
}
