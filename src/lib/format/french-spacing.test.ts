import { expect, it } from 'vitest';
import { frenchSpacing } from './french-spacing.ts';

it('binds punctuation to its word', () => {
	expect(frenchSpacing('« Pourquoi moi ? » : lire ; oui !')).toBe(
		'«\u202fPourquoi moi\u202f?\u202f»\u00a0: lire\u202f; oui\u202f!'
	);
});

it('curls the apostrophe of an elision, before markup too', () => {
	expect(frenchSpacing("l'indu d'un foyer, l'[[indu]], jusqu'{fact:x}")).toBe(
		'l’indu d’un foyer, l’[[indu]], jusqu’{fact:x}'
	);
});

it('leaves markup alone', () => {
	const copy = '[code](source:lqdn-2023) {fact:a.b} {=2010–2018}';
	expect(frenchSpacing(copy)).toBe(copy);
});

it('changes nothing the second time', () => {
	const once = frenchSpacing("« L'aide » : oui ?");
	expect(frenchSpacing(once)).toBe(once);
});
