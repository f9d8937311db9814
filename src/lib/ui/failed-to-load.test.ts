import { expect, it } from 'vitest';
import { failedToLoad } from './failed-to-load.ts';

it.each([
	'Failed to fetch dynamically imported module: https://example.org/_app/immutable/nodes/2.js',
	'error loading dynamically imported module: https://example.org/_app/immutable/nodes/2.js',
	'Importing a module script failed.',
	'Failed to fetch',
	'NetworkError when attempting to fetch resource.',
	'Load failed'
])('knows "%s"', (message) => expect(failedToLoad(new TypeError(message))).toBe(true));

it.each([
	new TypeError("undefined is not an object (evaluating 'a.b')"),
	new Error('Failed to fetch'),
	null
])('leaves our own faults to be seen: %s', (error) => expect(failedToLoad(error)).toBe(false));
