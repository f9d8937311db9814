import type { Act, Block, OpeningAct, ProsePage } from '../../src/content/types.ts';
import { copyReferences } from './copy-references.ts';

/**
 * Where two translations of one piece of copy part: other blocks, figures, steps or sections, or
 * other facts, results, sources and pages named in one of them.
 */
export function translationFaults(
	fr: OpeningAct | Act | ProsePage,
	en: OpeningAct | Act | ProsePage,
	name: string
): string[] {
	const [frParts, enParts] = [parts(fr), parts(en)];
	const faults = differ(Object.keys(frParts), Object.keys(enParts), `${name}, parts`);
	for (const [key, part] of Object.entries(frParts)) {
		const other = enParts[key];
		if (!other) continue;
		faults.push(...differ(skeleton(part), skeleton(other), `${name}, ${key}`));
		faults.push(...differ(copyReferences(part), copyReferences(other), `${name}, ${key} names`));
	}
	return faults;
}

/* Blocks and sections by id; the rest of the copy is the head. */
function parts(copy: OpeningAct | Act | ProsePage): Record<string, unknown> {
	const { blocks, sections, ...head } = copy as Partial<Act & ProsePage>;
	const listed: { id: string }[] = [...(blocks ?? []), ...(sections ?? [])];
	return { head, ...Object.fromEntries(listed.map((part) => [part.id, part])) };
}

/* What is not words: keys in order, and the lengths of lists that stand side by side. */
function skeleton(part: unknown): string[] {
	const block = part as Partial<Record<string, unknown>> & Partial<Block>;
	const list = (key: string) => (Array.isArray(block[key]) ? (block[key] as unknown[]) : []);
	const figure = block.figure as { id: string; rows?: Record<string, string> } | undefined;
	return [
		`type ${String(block.type)}`,
		`answer ${String(block.answer)}`,
		`figure ${figure?.id}`,
		...Object.keys(figure?.rows ?? {}).map((row) => `row ${row}`),
		...list('steps').map((step) => `step ${(step as { criterion: string }).criterion}`),
		...list('options').map((option) => `option ${(option as { id: string }).id}`),
		...['text', 'list', 'after', 'reveal', 'intro', 'summary', 'exchanges'].map(
			(key) => `${key} ${list(key).length}`
		)
	];
}

function differ(fr: string[], en: string[], at: string): string[] {
	return [
		...fr.filter((item) => !en.includes(item)).map((item) => `${at}: "${item}" in French only`),
		...en.filter((item) => !fr.includes(item)).map((item) => `${at}: "${item}" in English only`),
		...(fr.join('\n') !== en.join('\n') && [...fr].sort().join() === [...en].sort().join()
			? [`${at}: another order`]
			: [])
	];
}
