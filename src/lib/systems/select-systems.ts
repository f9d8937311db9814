import { AGENCIES, EVIDENCE } from '../data/schema/system-keys.ts';
import type { Lang } from '../i18n/lang.ts';
import { plainText } from '../story/markup/plain-text.ts';
import { fold } from './fold.ts';
import type { ListedSystem } from './list-systems.ts';
import type { ListState } from './list-state.ts';

/**
 * The systems that answer, in the order asked for. Every word of the search must be in the name,
 * the body, the agency's name or the summary; accents and capitals do not count.
 *
 * @param agencyName the name of an agency, as the reader sees it
 */
export function selectSystems(
	list: readonly ListedSystem[],
	{ agency, status, evidence, q, sort }: ListState,
	lang: Lang,
	agencyName: (agency: string) => string
): ListedSystem[] {
	const words = fold(q).split(/\s+/).filter(Boolean);
	const kept = list.filter((system) => {
		if (agency && system.agency !== agency) return false;
		if (status && system.status !== status) return false;
		if (evidence && system.evidence !== evidence) return false;
		if (!words.length) return true;
		const { name, body, summary } = system;
		const text = fold([name, body, agencyName(system.agency), plainText(summary)].join(' '));
		return words.every((word) => text.includes(word));
	});
	const rank = (order: readonly string[], key: string) => order.indexOf(key);
	const orders: Record<string, (a: ListedSystem, b: ListedSystem) => number> = {
		agency: (a, b) => rank(AGENCIES, a.agency) - rank(AGENCIES, b.agency),
		name: (a, b) => a.name.localeCompare(b.name, lang),
		since: (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity),
		evidence: (a, b) => rank(EVIDENCE, a.evidence) - rank(EVIDENCE, b.evidence),
		unknown: (a, b) => b.unknown - a.unknown
	};
	/* Infinity − Infinity is not a number: two unknown years are equal. */
	return kept.sort((a, b) => orders[sort]?.(a, b) || 0);
}
