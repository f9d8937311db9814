import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameHeight, MAX_FRAME_HEIGHT } from './frame-height.ts';
import { isPymWidth, pymHeight, pymId } from './pym.ts';
import { heightOf, sizeMessage } from './size-message.ts';

/** What Pym 1.3.2 reads a message of its frame with. */
const pymReads = (id: string) => new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`);

describe('frameHeight', () => {
	it.each([
		[1, 1],
		[0.2, 1],
		[512.4, 513],
		[MAX_FRAME_HEIGHT, MAX_FRAME_HEIGHT]
	])('takes %d as %d', (given, height) => expect(frameHeight(given)).toBe(height));

	it.each([0, -1, NaN, Infinity, -Infinity, MAX_FRAME_HEIGHT + 0.1, 1e300, '500', null, undefined])(
		'refuses %s',
		(given) => expect(frameHeight(given)).toBeNull()
	);
});

describe('heightOf', () => {
	it('reads back what sizeMessage says', () => {
		expect(heightOf(sizeMessage(640))).toBe(640);
		expect(heightOf(structuredClone(sizeMessage(640)))).toBe(640);
	});

	it('says it as AMP expects', () =>
		expect(sizeMessage(640)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 640 }));

	it.each([
		['another sentinel', { sentinel: 'amp-3', type: 'embed-size', height: 1 }],
		['another type', { sentinel: 'amp', type: 'embed-ready', height: 1 }],
		['no height', { sentinel: 'amp', type: 'embed-size' }],
		['text for a height', { sentinel: 'amp', type: 'embed-size', height: '640' }],
		['a height of nothing', { sentinel: 'amp', type: 'embed-size', height: 0 }],
		['a huge height', { sentinel: 'amp', type: 'embed-size', height: 1e9 }],
		['the message as text', JSON.stringify(sizeMessage(640))],
		['a message of Pym', pymHeight('a', 640)],
		['null', null],
		['a list', [640]]
	])('ignores %s', (_, message) => expect(heightOf(message)).toBeNull());

	it('gives nothing but a height in bounds, and never throws, whatever it is sent', () =>
		fc.assert(
			fc.property(
				fc.oneof(
					fc.anything({ withBigInt: true, withMap: true, withTypedArray: true }),
					fc.record({
						sentinel: fc.constantFrom('amp', 'AMP', 3),
						type: fc.constantFrom('embed-size', 'size'),
						height: fc.oneof(fc.double(), fc.anything())
					})
				),
				(message) => {
					const height = heightOf(message);
					if (height === null) return;
					expect(Number.isInteger(height)).toBe(true);
					expect(height).toBeGreaterThan(0);
					expect(height).toBeLessThanOrEqual(MAX_FRAME_HEIGHT);
				}
			),
			{ numRuns: 10_000 }
		));
});

describe('pym', () => {
	it('finds its name in the address that a Pym page makes', () =>
		expect(pymId('?initialWidth=600&childId=chart-1&parentTitle=A&parentUrl=https%3A%2F%2Fx')).toBe(
			'chart-1'
		));

	it.each(['', '?', '?childId=', '?childId=a%20b', '?mychildId=a', `?childId=${'a'.repeat(100)}`])(
		'finds none in "%s"',
		(search) => expect(pymId(search)).toBeNull()
	);

	it('says a height in words that Pym reads', () =>
		expect(pymReads('chart-1').exec(pymHeight('chart-1', 640))?.slice(1)).toEqual([
			'height',
			'640'
		]));

	it('knows the width it is told from what another frame is told', () => {
		expect(isPymWidth('pymxPYMxchart-1xPYMxwidthxPYMx600', 'chart-1')).toBe(true);
		expect(isPymWidth('pymxPYMxchart-2xPYMxwidthxPYMx600', 'chart-1')).toBe(false);
		expect(isPymWidth('pymxPYMxchart-1xPYMxheightxPYMx600', 'chart-1')).toBe(false);
	});

	it('never throws, whatever it is sent', () =>
		fc.assert(
			fc.property(fc.anything(), (message) => {
				expect(isPymWidth(message, 'chart-1')).toBe(
					String(typeof message === 'string' && message).startsWith(
						'pymxPYMxchart-1xPYMxwidthxPYMx'
					)
				);
			}),
			{ numRuns: 10_000 }
		));
});
