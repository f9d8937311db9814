import { tableFromIPC } from '@uwdata/flechette';
import type { Contender } from './contender.ts';
import { chanceOf } from './levels.ts';
import { peerContender } from './peer.ts';
import type { BenchQuestion } from './question.ts';

/** A row as an object: which answers it gives, and its households in all and in each group. */
interface Row {
	n: number;
	answers: number[];
	groups: number[];
}

/** Plain arrays of objects, with no library. */
export function objectsContender(bytes: Uint8Array, question: BenchQuestion): Contender {
	const rows = rowsOf(bytes, question);
	let scores: number[] = [];
	return peerContender(
		{
			levels(weights) {
				const counts = new Map<number, number>();
				scores = rows.map(({ n, answers }) => {
					let score = 0;
					for (const answer of answers) score += weights[answer]!;
					counts.set(score, (counts.get(score) ?? 0) + n);
					return score;
				});
				return { scores: [...counts.keys()], counts: [...counts.values()] };
			},
			sums(chance) {
				const sums = new Float64Array(question.groups.length);
				rows.forEach(({ groups }, i) => {
					const p = chanceOf(chance, scores[i]!);
					if (p > 0) for (let g = 0; g < groups.length; g++) sums[g]! += p * groups[g]!;
				});
				return sums;
			}
		},
		question
	);
}

function rowsOf(bytes: Uint8Array, { columns, groups }: BenchQuestion): Row[] {
	const table = tableFromIPC(bytes);
	const column = (name: string) => table.getChild(name).toArray();
	const answered = Array.from({ length: columns }, (_, c) => column(`c${c}`));
	const members = groups.map((_, g) => column(`g${g}`));
	return Array.from(column('n'), (n, i) => {
		const answers: number[] = [];
		answered.forEach((on, c) => on[i] && answers.push(c));
		return { n, answers, groups: members.map((of) => of[i]!) };
	});
}
