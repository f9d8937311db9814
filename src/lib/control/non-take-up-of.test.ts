import { expect, it } from 'vitest';
import { facts } from '../data/facts.ts';
import { NON_TAKE_UP_GROUPS } from '../data/non-take-up-groups.ts';
import { assumptions, margins } from '../data/population.ts';
import { answerReader } from '../population/answers.ts';
import { buildPopulation } from '../population/build.ts';
import { nonTakeUpOf } from './non-take-up-of.ts';

const population = buildPopulation(margins, assumptions, { variants: 1 });
const rates = Object.fromEntries(
	NON_TAKE_UP_GROUPS.flatMap(({ fact }) =>
		fact === null ? [] : [[fact, facts.get(fact)!.value as number]]
	)
);

it('puts nobody who receives RSA in the queue', () => {
	const ranking = nonTakeUpOf(population, rates);
	const answers = answerReader(population);
	for (let profile = 0; profile < population.profiles; profile++)
		if (answers(profile).rsa === 'oui') expect(ranking[profile]).toBe(0);
});

it('puts first those whose published rate is the highest', () => {
	expect(Math.max(...nonTakeUpOf(population, rates))).toBe(Math.max(...Object.values(rates)) * 100);
});

it('refuses a rate that is missing', () => {
	expect(() => nonTakeUpOf(population, {})).toThrow(/non-take-up rate/);
});
