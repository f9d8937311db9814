import { BLOCK } from './blocks.ts';
import { parseDay, parseMonth } from './dates.ts';
import { NATURES, TYPES } from './natures.ts';
import type { OpenBlock } from './open-block.ts';
import { textOf } from './open-block.ts';
import type { ProblemLog } from './problem-log.ts';
import { rubriqueName } from './rubrique.ts';
import type { Declaration, Stream } from './types.ts';

/** What a declaration says of itself, before its establishment and its people. */
export type Header = Omit<Declaration, 'file' | 'siret' | 'individuals'>;

/**
 * Read a block S20.G00.05.
 *
 * @param announced the stream that the file was given as; a missing nature is taken to be of it
 */
export function readHeader(block: OpenBlock, announced: Stream, problems: ProblemLog): Header {
	const nature = textOf(block, 1);
	const known = NATURES[nature];
	const say = (code: Parameters<ProblemLog['add']>[0], number: number, detail: string) => {
		const line = block.values.get(number)?.line ?? block.line;
		problems.add(code, line, rubrique(number), textOf(block, number), detail);
	};
	const missing = (number: number) => say('missing', number, rubriqueName(rubrique(number)));

	if (nature === '') missing(1);
	else if (known === undefined) say('unknown-nature', 1, Object.keys(NATURES).sort().join(', '));
	else if (known.stream !== announced) say('wrong-stream', 1, announced.toUpperCase());

	const type = textOf(block, 2);
	if (type === '') missing(2);
	else if (!TYPES.includes(type)) say('unknown-type', 2, TYPES.join(', '));

	const month = parseMonth(textOf(block, 5));
	if (textOf(block, 5) === '') missing(5);
	else if (month === null) say('bad-month', 5, '01MMYYYY');

	const received = parseDay(textOf(block, 7));
	if (textOf(block, 7) === '') missing(7);
	else if (received === null) say('bad-date', 7, '');

	const order = textOf(block, 4);
	return {
		line: block.line,
		stream: known?.stream ?? announced,
		nature,
		used: nature === '' || known?.used === true,
		type,
		fraction: textOf(block, 3),
		order: /^\d{1,15}$/.test(order) ? Number(order) : 0,
		month,
		received
	};
}

function rubrique(number: number): number {
	return BLOCK.declaration * 1000 + number;
}
