import { describe, expect, it } from 'vitest';
import { formatEuros, formatLarge, formatNumber, formatPercent, formatSigned } from './number.ts';

/* N: narrow no-break space, W: no-break space. */
const [N, W] = ['\u202f', '\u00a0'];

describe('formatNumber', () => {
	it.each([
		[0, '0', '0'],
		[999, '999', '999'],
		[166_000, `166${N}000`, '166,000'],
		[1234.5, `1${N}234,5`, '1,234.5'],
		[2.256, '2,26', '2.26'],
		[-0.7, '−0,7', '−0.7'],
		[-1234, `−1${N}234`, '−1,234']
	])('%d', (value, fr, en) => {
		expect(formatNumber(value, 'fr')).toBe(fr);
		expect(formatNumber(value, 'en')).toBe(en);
	});

	it('keeps as many decimals as asked for', () => {
		expect(formatNumber(2.256, 'fr', 0)).toBe('2');
		expect(formatNumber(2.256, 'en', 3)).toBe('2.256');
	});
});

describe('formatSigned', () => {
	it.each([
		[1.26, '+1,3', '+1.3'],
		[-0.44, '−0,4', '−0.4'],
		[0, '0,0', '0.0'],
		[-0, '0,0', '0.0'],
		[0.04, '0,0', '0.0'],
		[-0.04, '0,0', '0.0'],
		[1234, `+1${N}234,0`, '+1,234.0']
	])('%d', (value, fr, en) => {
		expect(formatSigned(value, 'fr')).toBe(fr);
		expect(formatSigned(value, 'en')).toBe(en);
	});

	it('keeps the digits asked for', () => {
		expect(formatSigned(0.1, 'fr', 2)).toBe('+0,10');
		expect(formatSigned(-0.14, 'en', 2)).toBe('−0.14');
	});
});

describe('formatPercent', () => {
	it.each([
		[36, `36${N}%`, '36%'],
		[0.53, `0,53${N}%`, '0.53%'],
		[52.49791, `52,5${N}%`, '52.5%'],
		[0, `0${N}%`, '0%'],
		[100, `100${N}%`, '100%'],
		[1250, `1${N}250${N}%`, '1,250%']
	])('%d', (value, fr, en) => {
		expect(formatPercent(value, 'fr')).toBe(fr);
		expect(formatPercent(value, 'en')).toBe(en);
	});

	it('writes a true minus', () => {
		expect(formatPercent(-3, 'fr')).toBe(`−3${N}%`);
		expect(formatPercent(-3, 'en')).toBe('−3%');
	});
});

describe('formatEuros', () => {
	it.each([
		[600, `600${W}€`, '€600'],
		[0, `0${W}€`, '€0'],
		[942.5, `942,50${W}€`, '€942.50'],
		[6921, `6${N}921${W}€`, '€6,921'],
		[999_999, `999${N}999${W}€`, '€999,999'],
		[1e6, `1${W}million d’euros`, `€1${W}million`],
		[449e6, `449${W}millions d’euros`, `€449${W}million`],
		[1.9e9, `1,9${W}milliard d’euros`, `€1.9${W}billion`],
		[4e9, `4${W}milliards d’euros`, `€4${W}billion`]
	])('%d', (value, fr, en) => {
		expect(formatEuros(value, 'fr')).toBe(fr);
		expect(formatEuros(value, 'en')).toBe(en);
	});

	it('writes a true minus', () => {
		expect(formatEuros(-12, 'fr')).toBe(`−12${W}€`);
		expect(formatEuros(-12, 'en')).toBe('−€12');
	});
});

describe('formatLarge', () => {
	it.each([
		[999_999, `999${N}999`, '999,999'],
		[1e6, `1${W}million`, `1${W}million`],
		[1_999_999, `2${W}millions`, `2${W}million`],
		[1.5e6, `1,5${W}million`, `1.5${W}million`],
		[13_800_000, `13,8${W}millions`, `13.8${W}million`],
		[31_500_000, `31,5${W}millions`, `31.5${W}million`],
		[2e9, `2${W}milliards`, `2${W}billion`]
	])('%d', (value, fr, en) => {
		expect(formatLarge(value, 'fr')).toBe(fr);
		expect(formatLarge(value, 'en')).toBe(en);
	});
});
