import { expect, it } from 'vitest';
import { assumptions, margins } from '../data/population.ts';
import { facts } from '../data/facts.ts';
import { buildPopulation } from '../population/build.ts';
import { answerReader } from '../population/answers.ts';
import { NON_TAKE_UP, nonTakeUpOf } from './non-take-up-groups.ts';

const population = buildPopulation(margins, assumptions, { variants: 1 });
const rates = Object.fromEntries(
	NON_TAKE_UP.flatMap(({ fact }) => (fact ? [[fact, facts.get(fact)!.value as number]] : []))
);

it('puts nobody on RSA, and nobody with more than a low income, in the queue', () => {
	const ranking = nonTakeUpOf(population, rates);
	const answers = answerReader(population);
	for (let profile = 0; profile < population.profiles; profile++) {
		const { rsa, revenu_mensuel } = answers(profile);
		const outside = rsa === 'oui' || revenu_mensuel === 'autre';
		expect(ranking[profile] === 0).toBe(outside);
	}
});

it('puts first those with no housing aid, whose published rate is the highest', () => {
	const ranking = nonTakeUpOf(population, rates);
	expect(Math.max(...ranking)).toBe(rates['nr.rsa.al-non']! * 100);
});

it('refuses a rate that is missing', () => {
	expect(() => nonTakeUpOf(population, {})).toThrow(/non-take-up rate/);
});
