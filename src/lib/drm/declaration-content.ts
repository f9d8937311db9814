import { compareTexts } from './compare.ts';
import type { Declaration } from './types.ts';

/**
 * What a declaration says of people and amounts, as one text: two declarations with the same text
 * say the same thing, whatever file they came in and whatever order they put people in.
 */
export function declarationContent(declaration: Declaration): string {
	return declaration.individuals
		.map(({ identity, entries }) => {
			const amounts = entries.map(({ rubrique, code, cents, month, paidOn }) =>
				[rubrique, code, cents, month, paidOn].join(' ')
			);
			return [identity.status, identity.id, ...amounts.sort(compareTexts)].join('|');
		})
		.sort(compareTexts)
		.join('\n');
}
