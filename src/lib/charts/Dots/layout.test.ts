import { describe, expect, it } from 'vitest';
import { between } from './between.ts';
import { decodeDots } from './decode.ts';
import { DOT_STEPS, dotLayout } from './layout.ts';
import { TEST_SERIES } from './test-series.ts';

const dots = decodeDots(TEST_SERIES);
const BOXES = [
	{ width: 328, height: 310 },
	{ width: 660, height: 480 }
];

describe.each(BOXES)('dotLayout in $width × $height', (box) => {
	it.each(DOT_STEPS)('keeps every dot in the box, at a place of its own: %s', (step) => {
		const { x, y } = dotLayout(dots, step, box);
		const places = new Set<string>();
		for (let dot = 0; dot < dots.count; dot++) {
			expect(x[dot]).toBeGreaterThanOrEqual(0);
			expect(x[dot]).toBeLessThanOrEqual(box.width);
			expect(y[dot]).toBeGreaterThanOrEqual(0);
			expect(y[dot]).toBeLessThanOrEqual(box.height);
			places.add(`${x[dot]!.toFixed(2)} ${y[dot]!.toFixed(2)}`);
		}
		expect(places.size).toBe(dots.count);
	});

	it('sorts by rank: no dot stands left of one that ranks a column lower', () => {
		const { x } = dotLayout(dots, 'sorted', box);
		for (let dot = 1; dot < dots.count; dot++)
			expect(x[dot]).toBeGreaterThanOrEqual(x[dot - 1]! - 1e-3);
	});

	it('puts the darker dots at the foot of each column', () => {
		const { x, y } = dotLayout(dots, 'sorted', box);
		for (let a = 0; a < dots.count; a++)
			for (let b = a + 1; b < dots.count && x[b] === x[a]; b++)
				if (dots.marked[a] !== dots.marked[b])
					expect(y[dots.marked[a] ? a : b]).toBeGreaterThan(y[dots.marked[a] ? b : a]!);
	});

	it('lifts picked dots clear of the others', () => {
		const { x, lifted } = dotLayout(dots, 'lifted', box);
		expect(lifted).toBe(true);
		const right = Math.max(...x.slice(0, dots.firstSelected));
		expect(Math.min(...x.slice(dots.firstSelected))).toBeGreaterThan(right);
	});

	it('gives each group a line of words and a band as high as its share', () => {
		const { lines, even } = dotLayout(dots, 'fifth', box);
		expect(lines).toHaveLength(5);
		const gaps = lines.slice(1).map((line, i) => line - lines[i]!);
		for (const gap of gaps) expect(gap).toBeCloseTo(box.height / 5, 6);
		expect(even).toBeGreaterThan(box.width * 0.42);
		expect(even).toBeLessThan(box.width);
	});
});

describe('between', () => {
	const [box] = BOXES;
	const [from, to] = [dotLayout(dots, 'sorted', box!), dotLayout(dots, 'lifted', box!)];
	const room = () => ({ x: new Float32Array(dots.count), y: new Float32Array(dots.count) });

	it('starts where the first stands and ends where the second does', () => {
		expect(between(from, to, 0, room())).toMatchObject({ x: from.x, y: from.y, lifted: 0 });
		expect(between(from, to, 1, room())).toMatchObject({ x: to.x, y: to.y, lifted: 1 });
	});

	it('is half way at half way, whatever was drawn before', () => {
		const out = room();
		between(from, to, 0.9, out);
		const half = between(from, to, 0.5, out);
		expect(half.x[399]).toBeCloseTo((from.x[399]! + to.x[399]!) / 2, 3);
		expect(half.selectedSize).toBeCloseTo((from.selectedSize + to.selectedSize) / 2, 6);
	});
});
