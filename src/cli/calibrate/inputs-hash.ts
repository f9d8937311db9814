import { createHash } from 'node:crypto';
import type { Assumptions, Margins } from '#lib/data/schema/population.ts';
import type { Column } from '#lib/scoring/index.ts';

/**
 * Fingerprint of what the draws depend on: the numbers of the population and the columns, not their
 * labels. A stored file whose fingerprint differs was fitted to another population.
 *
 * @returns 16 hexadecimal digits
 */
export function inputsHash(
	{ margins, households }: Margins,
	assumptions: Assumptions,
	columns: readonly Column[]
): string {
	const numbers = {
		households: households.value,
		margins: margins
			.filter(({ use }) => use === 'fit')
			.map(({ over, tag, cells }) => ({ over, tag, cells })),
		spread: assumptions.oddsSpread,
		attributes: assumptions.attributes.map(({ id, modalities }) => ({ id, modalities })),
		impossible: assumptions.impossible.map(({ at }) => at),
		conditionals: assumptions.conditionals.map(({ attribute, given, probabilities }) => ({
			attribute,
			given,
			probabilities
		})),
		columns
	};
	return createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, 16);
}
