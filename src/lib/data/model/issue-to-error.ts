import type { BaseIssue } from 'valibot';
import { InputError } from '../input-error.ts';
import { show } from './show.ts';

const ACCEPTED_BY_FIELD: Readonly<Record<string, readonly string[] | undefined>> = {
	label: ['{"fr": "…", "en": "…"}'],
	reason: ['{"fr": "…", "en": "…"}'],
	kind: ['"published"', '"reconstructed"', '"supplied"'],
	link: ['"logistic"'],
	intercept: ['number', 'null'],
	variables: ['list'],
	modalities: ['list'],
	sources: ['list'],
	all: ['list'],
	date: ['text', 'null'],
	url: ['an http(s) address', 'null'],
	value: ['integer'],
	among: ['integer'],
	approximate: ['boolean']
};

const WORD_BY_TYPE: Readonly<Record<string, string | undefined>> = {
	string: 'text',
	Object: 'object',
	Array: 'list'
};

const RANGE_CHECKS = ['min_value', 'max_value', 'min_length', 'max_length'];

/** One finding of the schema check as an `InputError` naming the field. */
export function issueToError(issue: BaseIssue<unknown>, place: string): InputError {
	const keys = (issue.path ?? []).map((item) => item.key);
	const field = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
	const at = keys.length === 0 ? place : `${place}, ${field.join('').replace(/^\./, '')}`;
	if (issue.input === undefined) {
		const accepted = ACCEPTED_BY_FIELD[String(keys.at(-1))] ?? ['non-empty text'];
		return new InputError({ code: 'missing', place: at, accepted });
	}
	if (RANGE_CHECKS.includes(issue.type)) {
		return new InputError({
			code: 'out-of-range',
			place: at,
			found: issue.received,
			accepted: [issue.expected ?? issue.message]
		});
	}
	return new InputError({
		code: 'wrong-type',
		place: at,
		found: show(issue.input),
		accepted: accepted(issue)
	});
}

function accepted(issue: BaseIssue<unknown>): readonly string[] {
	// The schema's patterns carry their plain-word form as the message.
	if (issue.type === 'regex') return [issue.message];
	const choices = (issue.expected ?? issue.message).replace(/^\((.*)\)$/, '$1').split(' | ');
	return choices.map((choice) => WORD_BY_TYPE[choice] ?? choice);
}
