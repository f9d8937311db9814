import type { ColumnTable } from 'arquero';
import { fromArrow } from 'arquero';
import type { Contender } from './contender.ts';
import { peerContender } from './peer.ts';
import type { BenchQuestion } from './question.ts';

/** Arquero: data frames on typed arrays, their expressions compiled to JavaScript. */
export function arqueroContender(bytes: Uint8Array, question: BenchQuestion): Contender {
	const table = fromArrow(bytes);
	const groups = question.groups.map((_, g) => `g${g}`);
	const rollup = Object.fromEntries(groups.map((g) => [g, `op.sum(d.${g} * d.p)`]));
	let scored: ColumnTable = table;
	return peerContender(
		{
			levels(weights) {
				const terms = weights.map((weight, c) => `d.c${c} * ${weight}`);
				scored = table.derive({ score: terms.join(' + ') });
				const levels = scored.groupby('score').rollup({ n: 'op.sum(d.n)' });
				return { scores: levels.array('score'), counts: levels.array('n') };
			},
			sums(chance) {
				const { rule, cut } = chance;
				const chosen =
					rule === 'smooth'
						? scored.derive({ p: `1 / (1 + exp((${cut} - d.score) / ${chance.scale}))` })
						: scored
								.filter(`d.score >= ${cut}`)
								.derive({ p: `d.score > ${cut} ? 1 : ${chance.tied}` });
				const sums = chosen.rollup(rollup);
				return Float64Array.from(groups, (g) => sums.get(g, 0));
			}
		},
		question
	);
}
