import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { archetypes } from './archetypes.ts';
import { drmDeclared, drmExpected, drmMessages, drmPeople } from './drm.ts';
import { modelById } from './models.ts';
import { parseFile } from './parse-file.ts';
import { drmPeopleSchema } from './schema/drm.ts';

/** What a ledger gives, and no household answers beforehand. */
const FROM_LEDGER = ['revenu_mensuel', 'revenu_uc_942', 'mois_activite_12m'];

describe('the fictional households', () => {
	it('are six, and hold everybody once', () => {
		expect(drmPeople.households).toHaveLength(6);
		const members = drmPeople.households.flatMap(({ id, people }) =>
			people.map((person) => `${id} ${person}`)
		);
		const people = drmPeople.people.map(({ id, household }) => `${household} ${id}`);
		expect(members).toEqual(people);
	});

	it('give answers that their model knows, and none that a ledger gives', () => {
		for (const { id, model, profile, uncovered } of drmPeople.households) {
			if (model === null) expect(uncovered, id).toBeDefined();
			for (const [variable, modality] of Object.entries(profile)) {
				const { variables } = modelById(model ?? '');
				const known = variables.find((one) => one.id === variable)?.modalities ?? [];
				expect(
					known.map((one) => one.id),
					`${id}, ${variable}`
				).toContain(modality);
				expect(FROM_LEDGER, id).not.toContain(variable);
			}
		}
	});

	it('do not share an id with the archetypes', () => {
		const shared = drmPeople.households.filter(({ id }) => archetypes.has(id));
		expect(shared).toEqual([]);
	});
});

describe('what the people name', () => {
	it('is there: employers, bodies, income classes, jobs', () => {
		const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
		for (const person of drmPeople.people) {
			for (const { employer } of person.jobs) expect(ids(drmPeople.employers)).toContain(employer);
			for (const benefit of person.benefits) {
				expect(ids(drmPeople.bodies)).toContain(benefit.body);
				expect(ids(drmPeople.classes)).toContain(benefit.class);
			}
			const { byWorkedMonth, forgets, jobEnds, whenDue } = person.declares;
			for (const job of [...byWorkedMonth, ...forgets.map((one) => one.job)])
				expect(ids(person.jobs), person.id).toContain(job);
			for (const { job } of jobEnds) expect(ids(person.jobs), person.id).toContain(job);
			for (const benefit of whenDue) expect(ids(person.benefits), person.id).toContain(benefit);
		}
	});

	it('has an index entry that carries each planted error, and none for another', () => {
		const carried = drmMessages.messages.filter(({ role }) => role === 'wrong');
		expect(carried.map(({ error }) => error).sort()).toEqual(
			drmPeople.errors.map(({ id }) => id).sort()
		);
	});

	it('has totals and declarations for everybody', () => {
		for (const { id } of drmPeople.people) {
			expect(drmExpected.has(id), id).toBe(true);
			expect(drmDeclared.has(id), id).toBe(true);
		}
	});
});

describe('a file of people planted wrong is refused, with its place', () => {
	const refuses = (change: (people: v.InferOutput<typeof drmPeopleSchema>) => void) => {
		const people = structuredClone(drmPeople);
		change(people);
		return () => parseFile(drmPeopleSchema, people, 'data/drm/people.json');
	};

	it('a number that somebody could have', () => {
		expect(refuses(({ people }) => (people[0]!.nir = '2910575000017'))).toThrow(
			/^data\/drm\/people\.json, people\.0\.nir: found .+, accepted: .+/
		);
	});

	it('a month that does not exist', () => {
		expect(refuses((people) => (people.to = '2025-13'))).toThrow(/people\.json, to: found/);
	});

	it('an error of an unknown kind', () => {
		expect(refuses(({ errors }) => ((errors[0]! as { kind: string }).kind = 'nope'))).toThrow(
			/errors\.0/
		);
	});

	it('a story in one language', () => {
		expect(refuses(({ households }) => (households[0]!.story.en = ''))).toThrow(
			/households\.0\.story\.en/
		);
	});
});
