import { expect, it } from 'vitest';
import { resolveCopy } from './resolve-copy.ts';

const shout = (text: string) => [text.toUpperCase()];

it('resolves every text, however deep, and keeps keys', () => {
	const copy = {
		type: 'sequence',
		id: 'build-up',
		title: 'a',
		figure: { id: 'fan', title: 'b', see: '', rows: { 'caf.x': 'c' } },
		steps: [{ criterion: 'rsa', line: 'd', text: ['e', 'f'] }]
	};
	expect(resolveCopy(copy, shout)).toEqual({
		type: 'sequence',
		id: 'build-up',
		title: ['A'],
		figure: { id: 'fan', title: ['B'], see: [''], rows: { 'caf.x': ['C'] } },
		steps: [{ criterion: 'rsa', line: ['D'], text: [['E'], ['F']] }]
	});
});

it('takes an answer for a key in a guess, for words between two voices', () => {
	expect(resolveCopy({ answer: 'work' }, shout)).toEqual({ answer: 'work' });
	expect(resolveCopy({ answer: { who: 'a', text: 'b' } }, shout)).toEqual({
		answer: { who: ['A'], text: ['B'] }
	});
});

it('leaves what it is given as it was', () => {
	const copy = { id: 'x', text: ['a'] };
	resolveCopy(copy, shout);
	expect(copy).toEqual({ id: 'x', text: ['a'] });
});
