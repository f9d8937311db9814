import type { DrmMessages } from '#lib/data/schema/drm-made.ts';
import type { DrmPeople } from '#lib/data/schema/drm.ts';
import { declared } from './declared.ts';
import { expected } from './expected.ts';
import { layout } from './layout.ts';
import { messages } from './messages.ts';
import type { WrittenMessage } from './messages.ts';
import { payments } from './payments.ts';
import { plantErrors } from './plant-errors.ts';
import { usualDeclarations } from './usual-declarations.ts';

/** Everything made from `people.json`: path under `data/drm/` → bytes. A function of its argument. */
export function generate(people: DrmPeople): Map<string, Uint8Array> {
	const paid = payments(people);
	const sent = plantErrors(people, usualDeclarations(people, paid));
	const written = messages(sent);
	const json = (value: unknown) => new TextEncoder().encode(layout(value));
	return new Map([
		...written.map(({ message, bytes }) => [`messages/${message.file}`, bytes] as const),
		['messages.json', json(index(written))],
		['expected.json', json(expected(people, paid, sent))],
		['declared.json', json(declared(people, paid))]
	]);
}

function index(written: readonly WrittenMessage[]): DrmMessages {
	const list = written.map(({ message }) => message);
	const dsn = list.filter(({ stream }) => stream === 'dsn');
	const erroneous = dsn.filter(({ role }) => role === 'wrong').length;
	return {
		dsn: {
			declarations: dsn.length,
			erroneous,
			percent: Math.round((erroneous / dsn.length) * 1000) / 10
		},
		pasrau: { declarations: list.length - dsn.length },
		bytes: written.reduce((sum, { bytes }) => sum + bytes.length, 0),
		messages: list
	};
}
