import { describe, expect, it } from 'vitest';
import { takeLook } from './take-look.ts';

/* As much of an html element as is written to. */
function lookOf(search: string): { theme: string | undefined; plain: boolean } {
	const classes = new Set<string>();
	const root = {
		dataset: {} as Record<string, string>,
		classList: { add: (name: string) => classes.add(name) }
	};
	takeLook(root as unknown as HTMLElement, search);
	return { theme: root.dataset.theme, plain: classes.has('plain') };
}

describe('takeLook', () => {
	it.each([
		['', undefined, false],
		['?theme=dark', 'dark', false],
		['?theme=light&plain', 'light', true],
		['?plain=1', undefined, true],
		['?plain=0', undefined, false],
		['?theme=auto', undefined, false],
		['?theme=%22onload', undefined, false],
		['?theme=dark'.padEnd(5000, '&x'), 'dark', false]
	])('reads %s', (search, theme, plain) => {
		expect(lookOf(search)).toEqual({ theme, plain });
	});
});
