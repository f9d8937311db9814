import { describe, expect, it } from 'vitest';
import { decodeList, encodeList, isListState, WHOLE_LIST } from './list-state.ts';

describe('the state of the list', () => {
	it('is nothing where nothing is asked', () => {
		expect(encodeList(WHOLE_LIST)).toBe('');
		expect(decodeList('')).toEqual(WHOLE_LIST);
	});

	it('comes back from its own fragment', () => {
		const state = { agency: 'caf', status: 'ended', evidence: 'thin', q: 'né & #', sort: 'since' };
		expect(decodeList(encodeList(state))).toEqual(state);
	});

	it('is not the anchor of a section', () => {
		expect(isListState('#map')).toBe(false);
		expect(isListState('#q=drm')).toBe(true);
		expect(decodeList('#map')).toEqual(WHOLE_LIST);
	});

	it('cuts a search between two characters', () => {
		const state = decodeList(`#q=${encodeURIComponent('a' + '𐀀'.repeat(80))}`);
		expect(state.q).toBe('a' + '𐀀'.repeat(79));
		expect(decodeList(encodeList(state))).toEqual(state);
	});

	it('leaves out what the list does not know, and cuts a search that is too long', () => {
		const read = decodeList(
			`#agency=bank&status=constructor&sort=__proto__&q=${'a'.repeat(10_000)}`
		);
		expect(read).toEqual({ ...WHOLE_LIST, q: 'a'.repeat(80) });
	});
});
