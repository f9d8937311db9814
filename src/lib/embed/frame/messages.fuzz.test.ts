import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from '../../../../tests/unit/fuzz.ts';
import { MAX_FRAME_HEIGHT } from './frame-height.ts';
import { HELLO } from './hello.ts';
import { sizeFrames } from './parent.ts';
import { tellHeight } from './child.ts';

const SITE = 'https://example.org';

beforeEach(() => {
	vi.stubGlobal('getComputedStyle', () => ({ boxSizing: 'content-box' }));
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

type Heard = (event: object) => void;

/** A window that hands over what listens to its messages. */
function listening(run: (window: Window) => void, more: object): Heard {
	const heard: Heard[] = [];
	run({
		addEventListener: (type: string, listener: Heard) => type === 'message' && heard.push(listener),
		...more
	} as unknown as Window);
	expect(heard).toHaveLength(1);
	return heard[0]!;
}

const height = fc.oneof(
	fc.integer({ min: 1, max: MAX_FRAME_HEIGHT }),
	fc.double({ min: 1, max: MAX_FRAME_HEIGHT, noNaN: true }),
	fc.double(),
	fc.anything(),
	fc.constantFrom('1e9', Infinity, -1, NaN, '<script>')
);
const messages = fc.oneof(
	fc.anything({
		withBigInt: true,
		withMap: true,
		withSet: true,
		withTypedArray: true,
		withNullPrototype: true
	}),
	fc.record({
		sentinel: fc.constantFrom('amp', 'amp-3'),
		type: fc.constantFrom('embed-size', 'x'),
		height
	}),
	fc.constantFrom(HELLO, 'pymxPYMxchart-1xPYMxwidthxPYMx600', 'pymxPYMxchart-1xPYMxheightxPYMx9')
);

test(
	'a message of a frame sets that frame’s height, in bounds, or nothing at all',
	() => {
		const frame = { src: `${SITE}/fr/embed/a/`, contentWindow: { postMessage: () => {} } };
		const set = new Map<string, string>();
		const style = { setProperty: (name: string, value: string) => void set.set(name, value) };
		const hear = listening((host) => sizeFrames(host, SITE), {
			document: {
				querySelectorAll: () => [{ ...frame, style, contentWindow: frame.contentWindow }]
			}
		});
		let time = 0;
		const counts = fuzz({
			name: 'messages of frames',
			usual: 2000,
			inputs: fc.record({
				data: messages,
				origin: fc.constantFrom(SITE, SITE, 'null', 'https://example.com', ''),
				source: fc.constantFrom(frame.contentWindow, frame.contentWindow, null, {})
			}),
			check: ({ data, origin, source }) => {
				set.clear();
				hear({ data, origin, source, timeStamp: (time += 1000) });
				if (!set.size) return 'refused';
				expect(source).toBe(frame.contentWindow);
				expect([SITE, 'null']).toContain(origin);
				expect([...set.keys()].sort()).toEqual(['height', 'max-height', 'min-height']);
				const [, pixels] = /^(\d+)px$/.exec(set.get('height')!) ?? [];
				expect(Number(pixels)).toBeGreaterThan(0);
				expect(Number(pixels)).toBeLessThanOrEqual(MAX_FRAME_HEIGHT);
				return 'taken';
			}
		});
		expect(counts.taken).toBeGreaterThan(counts.refused / 500);
	},
	FUZZ_TIMEOUT
);

test(
	'a message of the page around is answered with a height, or not at all',
	() => {
		const told: unknown[] = [];
		const parent = { postMessage: (message: unknown) => told.push(message) };
		const hear = listening(tellHeight, {
			parent,
			innerWidth: 600,
			location: { search: '?childId=chart-1' },
			document: { documentElement: { getBoundingClientRect: () => ({ height: 640 }) } }
		});
		fuzz({
			name: 'messages of hosts',
			usual: 2000,
			inputs: fc.record({ data: messages, source: fc.constantFrom(parent, null, {}) }),
			check: ({ data, source }) => {
				told.length = 0;
				hear({ data, source });
				for (const message of told) expect(JSON.stringify(message)).toMatch(/640/);
				if (told.length) expect(source).toBe(parent);
				return told.length ? 'taken' : 'refused';
			}
		});
	},
	FUZZ_TIMEOUT
);
