import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from '../../../../tests/unit/fuzz.ts';
import { decodeList, encodeList } from '../../systems/list-state.ts';
import { decodeTimeline } from '../../timeline/filter-events.ts';
import { readState } from './read-state.ts';

const STATES = ['87000', '166000'].flatMap((capacity) =>
	['score', 'random'].map((policy) => ({ policy, capacity }))
);
const pieces = fc.oneof(
	fc.constantFrom('v=1', 'v=2', 'v=', 'policy=score', 'policy=random', 'capacity=166000', 'q=%'),
	fc.constantFrom('agency=caf', 'sort=since', 'kind=law', 'system=caf', '__proto__=1', 'step=1'),
	fc
		.string({ unit: 'binary', maxLength: 120, size: 'max' })
		.map((text) => `q=${encodeURIComponent(text)}`),
	fc.string({ unit: 'binary', maxLength: 40 })
);
const fragments = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }).map((text) => `#${text}`),
	fc.array(pieces, { maxLength: 6 }).map((list) => `#${list.join('&')}`)
);

test(
	'a fragment shows a state of the chart, or the first and says why',
	() => {
		const counts = fuzz({
			name: 'chart fragments',
			usual: 2000,
			inputs: fragments,
			check: (fragment) => {
				const { index, notice } = readState(fragment, STATES);
				if (index !== null) expect(STATES[index]).toBeDefined();
				expect(index === null || notice === null).toBe(true);
				return index === null ? 'refused' : 'taken';
			}
		});
		expect(counts.taken).toBeGreaterThan(counts.refused / 500);
	},
	FUZZ_TIMEOUT
);

test(
	'a fragment asks the lists for what they have, and is written back as it was understood',
	() => {
		fuzz({
			name: 'list fragments',
			usual: 2000,
			inputs: fragments,
			check: (fragment) => {
				const state = decodeList(fragment);
				expect(decodeList(encodeList(state))).toEqual(state);
				const { kind, system } = decodeTimeline(fragment, ['law'], ['caf']);
				expect(['', 'law']).toContain(kind);
				expect(['', 'caf']).toContain(system);
				return encodeList(state) || kind || system ? 'taken' : 'refused';
			}
		});
	},
	FUZZ_TIMEOUT
);
