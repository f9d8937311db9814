import { compareTexts } from './compare.ts';
import { declarationContent } from './declaration-content.ts';
import type { Declaration, DeclarationOutcome, Status } from './types.ts';

interface Candidate {
	readonly declaration: Declaration;
	readonly content: string;
	status: Status;
}

/** Types that say themselves that they take the place of another: 03 and 05. */
const REPLACING = new Set(['03', '05']);
const CANCELLING = '04';

/**
 * Which declarations count. Those of one body, month, nature and fraction compete; the rule:
 *
 * 1. they are put in order by order number, then by day of constitution, then type (normal,
 *    replacing, cancelling), then content, then file and line, never by the order of arrival;
 * 2. each one takes the place of the one before, which is `replaced`;
 * 3. a normal declaration that says, word for word, what is counted already is a `duplicate`;
 * 4. a cancelling declaration (04) leaves nothing standing: what stood is `cancelled`.
 *
 * Sources: net-entreprises on « annule et remplace »: one normal monthly declaration for a body and
 * a month, and an order number that never goes down.
 *
 * @returns one outcome for each declaration used, in that same order, body by body
 */
export function resolve(declarations: readonly Declaration[]): DeclarationOutcome[] {
	const rivals = new Map<string, Candidate[]>();
	for (const declaration of declarations) {
		if (!declaration.used) continue;
		const content = declarationContent(declaration);
		const key = rivalKey(declaration, content);
		const others = rivals.get(key);
		const candidate: Candidate = { declaration, content, status: 'current' };
		if (others) others.push(candidate);
		else rivals.set(key, [candidate]);
	}
	return [...rivals]
		.sort(([a], [b]) => compareTexts(a, b))
		.flatMap(([, candidates]) => settle(candidates.sort(compareCandidates)));
}

function settle(candidates: readonly Candidate[]): DeclarationOutcome[] {
	let standing: Candidate | null = null;
	for (const candidate of candidates) {
		const { type } = candidate.declaration;
		if (type === CANCELLING) {
			if (standing !== null) standing.status = 'cancelled';
			standing = null;
			// Nothing in it counts, should it carry amounts.
			candidate.status = 'cancelled';
		} else if (standing?.content === candidate.content && !REPLACING.has(type)) {
			candidate.status = 'duplicate';
		} else {
			if (standing !== null) standing.status = 'replaced';
			standing = candidate;
		}
	}
	return candidates.map(({ declaration, status }) => ({ declaration, status }));
}

function rivalKey(
	{ stream, nature, siret, month, fraction }: Declaration,
	content: string
): string {
	const key = [stream, nature, siret, month ?? '', fraction].join('|');
	// Without a body or a month, only the same words are the same declaration.
	return siret === '' || month === null ? `${key}|${content}` : key;
}

function compareCandidates(a: Candidate, b: Candidate): number {
	const [x, y] = [a.declaration, b.declaration];
	return (
		x.order - y.order ||
		compareTexts(x.received ?? '', y.received ?? '') ||
		typeRank(x.type) - typeRank(y.type) ||
		compareTexts(a.content, b.content) ||
		compareTexts(x.file, y.file) ||
		x.line - y.line
	);
}

function typeRank(type: string): number {
	return type === CANCELLING ? 2 : REPLACING.has(type) ? 1 : 0;
}
