import { nonTakeUpOf } from '#lib/control/non-take-up-of.ts';
import { facts } from '#lib/data/facts.ts';
import { NON_TAKE_UP_GROUPS } from '#lib/data/non-take-up-groups.ts';
import type { Population } from '#lib/population/index.ts';

/** A rate of the mirror policy, for the output: where it comes from and what it assumes. */
export interface NonTakeUpRate {
	readonly id: string;
	/** 0–1. */
	readonly rate: number;
	readonly fact: string | null;
	readonly assumes: string;
}

/** Rates of non-take-up by group, in the order in which they are looked up. */
export function nonTakeUpRates(): readonly NonTakeUpRate[] {
	return NON_TAKE_UP_GROUPS.map(({ id, fact, assumes }) => ({
		id,
		rate: fact === null ? 0 : rateOf(fact),
		fact,
		assumes: assumes.en
	}));
}

/** The ranking of the policy `non-take-up`. */
export function nonTakeUp(population: Population): Int32Array {
	const percent = nonTakeUpRates().flatMap(({ fact, rate }) => (fact ? [[fact, 100 * rate]] : []));
	return nonTakeUpOf(population, Object.fromEntries(percent));
}

function rateOf(id: string): number {
	const value = facts.get(id)?.value;
	if (typeof value !== 'number') throw new TypeError(`no figure "${id}" in data/facts.json`);
	return value / 100;
}
