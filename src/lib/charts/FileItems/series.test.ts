import { describe, expect, it } from 'vitest';
import { itemStates } from './series.ts';

describe('itemStates', () => {
	it('puts the best known boxes first', () => {
		expect(itemStates({ raises: 2, lowers: 1, read: 4, items: 6 })).toEqual([
			'raises',
			'raises',
			'lowers',
			'read',
			'unread',
			'unread'
		]);
	});

	it('takes a file all read and all known, and an empty one', () => {
		expect(itemStates({ raises: 1, lowers: 1, read: 2, items: 2 })).toEqual(['raises', 'lowers']);
		expect(itemStates({ raises: 0, lowers: 0, read: 0, items: 0 })).toEqual([]);
	});

	it('refuses more known criteria than are read, and more read than there are', () => {
		expect(() => itemStates({ raises: 2, lowers: 1, read: 2, items: 9 })).toThrow(RangeError);
		expect(() => itemStates({ raises: 0, lowers: 0, read: 3, items: 2 })).toThrow(RangeError);
	});
});
