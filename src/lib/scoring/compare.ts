import { scoreDraws } from './evaluate.ts';
import { contributionDraws, summarise } from './summarise.ts';
import type { DrawScores, Ensemble, Interval, Profile } from './types.ts';

/** The change of one variable's contribution between two profiles. */
export interface VariableChange extends Interval {
	readonly variable: string;
	readonly from: string;
	readonly to: string;
}

/** The change of score between two profiles, in log-odds, draw by draw. */
export interface ScoreChange extends Interval {
	/** Share of draws (0–1) in which the score goes up; those where it stays count in neither. */
	readonly shareUp: number;
	readonly shareDown: number;
	/** What moved it: the variables answered differently, in the order of the model. */
	readonly variables: readonly VariableChange[];
}

/** How the score moves from one profile to another. */
export function scoreChange(ensemble: Ensemble, from: Profile, to: Profile): ScoreChange {
	const before = scoreDraws(ensemble, from);
	const after = scoreDraws(ensemble, to);
	const change = subtract(after.logOdds, before.logOdds);
	return {
		...summarise(change),
		shareUp: share(change, (value) => value > 0),
		shareDown: share(change, (value) => value < 0),
		variables: changedVariables(before, after, from, to)
	};
}

/** Share of draws (0–1) in which profile `a` scores strictly above profile `b`. */
export function shareHigher(ensemble: Ensemble, a: Profile, b: Profile): number {
	const scoresA = scoreDraws(ensemble, a).logOdds;
	const scoresB = scoreDraws(ensemble, b).logOdds;
	return share(subtract(scoresA, scoresB), (value) => value > 0);
}

function changedVariables(
	before: DrawScores,
	after: DrawScores,
	from: Profile,
	to: Profile
): readonly VariableChange[] {
	return before.variables.flatMap((variable, v) => {
		if (from[variable] === to[variable]) return [];
		const change = subtract(contributionDraws(after, v), contributionDraws(before, v));
		return [{ variable, from: from[variable] ?? '', to: to[variable] ?? '', ...summarise(change) }];
	});
}

function subtract(a: Int32Array, b: Int32Array): Int32Array {
	return a.map((value, i) => value - (b[i] ?? 0));
}

function share(values: Int32Array, holds: (value: number) => boolean): number {
	let count = 0;
	for (const value of values) if (holds(value)) count++;
	return count / values.length;
}
