import { expect, it } from 'vitest';
import { lazyList } from './lazy-list.ts';

it('makes each item once, when it is read', () => {
	const made: number[] = [];
	const list = lazyList(3, (at) => {
		made.push(at);
		return { at };
	});
	expect(list).toHaveLength(3);
	expect(made).toEqual([]);
	expect(list[2]).toBe(list[2]);
	expect(made).toEqual([2]);
	expect(list.map(({ at }) => at)).toEqual([0, 1, 2]);
	expect(made).toEqual([2, 0, 1]);
	expect(list[3]).toBeUndefined();
});

it('keeps an item that throws to be tried again', () => {
	let times = 0;
	const list = lazyList(1, () => {
		if (times++ === 0) throw new Error('not yet');
		return times;
	});
	expect(() => list[0]).toThrow('not yet');
	expect(list[0]).toBe(2);
});
