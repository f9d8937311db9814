import type { Recipient, Situation } from './types.ts';

const WORDS: Record<Situation, string> = {
	score: 'demande-score',
	checked: 'apres-controle',
	refused: 'apres-refus',
	silent: 'sans-reponse'
};

/** The name of a letter's file, without its ending: `lettre-caf-apres-refus-cada`. */
export function fileName(agency: string, situation: Situation, recipient: Recipient): string {
	const to = recipient === 'agency' ? '' : `-${recipient}`;
	return `lettre-${agency}-${WORDS[situation]}${to}`;
}
