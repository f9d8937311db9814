import type { Agency } from '../data/schema/rights.ts';
import { CHECKED } from './paragraphs/checked.ts';
import { SCORE } from './paragraphs/score.ts';
import { toCada } from './paragraphs/to-cada.ts';
import { toCnil } from './paragraphs/to-cnil.ts';
import type { Passage, Recipient, Situation } from './types.ts';

/** Passages that hold for some bodies only. */
const ONLY: Record<string, (agency: Agency) => boolean> = {
	system: ({ system }) => system !== null,
	'documents-system': ({ system }) => system !== null,
	'asked-system': ({ system }) => system !== null,
	'third-parties': ({ thirdParties }) => thirdParties,
	suspension: ({ benefits }) => benefits,
	indirect: ({ indirectAccess }) => indirectAccess,
	'indirect-request': ({ indirectAccess }) => indirectAccess
};

/** The passages of a letter about one body, in their order. */
export function passagesOf(agency: Agency, situation: Situation, recipient: Recipient): Passage[] {
	const all = {
		agency: () => (situation === 'checked' ? CHECKED : SCORE),
		cada: () => toCada(situation),
		cnil: () => toCnil(situation)
	}[recipient]();
	return all.filter(({ id }) => ONLY[id]?.(agency) ?? true);
}
