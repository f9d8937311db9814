import { InputError } from '../data/input-error.ts';
import { closest } from '../data/model/closest.ts';
import type { Model, Variable } from '../data/model/schema.ts';
import { shorten, show } from '../data/model/show.ts';
import type { Profile } from './types.ts';

/**
 * Check answers and complete them: a variable left out takes its reference.
 *
 * @param place what the reader calls the profile, for the message
 * @throws {InputError} for an unknown variable or modality, a value that is no text, an answer to
 * a variable without known modalities, or a variable left out that marks no reference.
 */
export function parseProfile(model: Model, given: unknown, place: string): Profile {
	const answers = answersOf(given, place);
	const byId = new Map(model.variables.map((variable) => [variable.id, variable]));
	for (const [id, answer] of answers) {
		const variable = byId.get(id);
		if (variable === undefined) throw unknownVariable(model, id, place);
		checkAnswer(variable, answer, `${place}, ${id}`);
	}
	return Object.fromEntries(
		model.variables
			.filter(({ modalities }) => modalities.length > 0)
			.map((variable) => [variable.id, answers.get(variable.id) ?? referenceOf(variable, place)])
	);
}

function answersOf(given: unknown, place: string): ReadonlyMap<string, string> {
	if (typeof given !== 'object' || given === null || Array.isArray(given)) {
		throw new InputError({
			code: 'wrong-type',
			place,
			found: show(given),
			accepted: ['a JSON object']
		});
	}
	const answers = new Map<string, string>();
	for (const [id, answer] of Object.entries(given)) {
		if (typeof answer !== 'string') {
			const at = `${place}, ${shorten(id)}`;
			throw new InputError({
				code: 'wrong-type',
				place: at,
				found: show(answer),
				accepted: ['text']
			});
		}
		answers.set(id, answer);
	}
	return answers;
}

function unknownVariable(model: Model, id: string, place: string): InputError {
	const answerable = model.variables.filter(({ modalities }) => modalities.length > 0);
	const accepted = closest(
		id,
		answerable.map((variable) => variable.id),
		5
	);
	return new InputError({ code: 'unknown', place, found: shorten(id), accepted });
}

function checkAnswer(variable: Variable, answer: string, place: string): void {
	const ids = variable.modalities.map(({ id }) => id);
	if (ids.length === 0) {
		const found = variable.id;
		throw new InputError({ code: 'no-modality', place, found, accepted: ['leave it out'] });
	}
	if (ids.includes(answer)) return;
	const accepted = closest(answer, ids, 8);
	throw new InputError({ code: 'unknown', place, found: shorten(answer), accepted });
}

function referenceOf(variable: Variable, place: string): string {
	const reference = variable.modalities.find((modality) => modality.reference === true);
	if (reference !== undefined) return reference.id;
	throw new InputError({
		code: 'missing',
		place: `${place}, ${variable.id}`,
		accepted: variable.modalities.slice(0, 8).map(({ id }) => id)
	});
}
