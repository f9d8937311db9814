import { describe, expect, it } from 'vitest';
import { bareFigures } from './bare-figures.ts';
import { parseMarkup } from './parse.ts';
import { plainText } from './plain-text.ts';
import { resolveMarkup, type MarkupScope } from './resolve.ts';

const scope: MarkupScope = {
	fact: (id) => (id === 'caf.foyers' ? '13,8 millions' : undefined),
	result: (id) => (id === 'draws' ? '500' : undefined),
	term: (id) => (id === 'indu' ? 'indu' : undefined),
	source: (id) => (id === 'lqdn' ? 'La Quadrature du Net' : undefined),
	page: (id) => (id === 'method' ? 'method' : undefined)
};

describe('parseMarkup', () => {
	it('reads every kind of node', () => {
		expect(
			parseMarkup(
				'a {fact:x.y} {result:r} {=2010–2018} [[indu]] [[indu|indus]] [b **c**](source:lqdn) *d*'
			)
		).toEqual([
			'a ',
			{ t: 'fact', id: 'x.y' },
			' ',
			{ t: 'result', id: 'r' },
			' ',
			{ t: 'literal', v: '2010–2018' },
			' ',
			{ t: 'term', id: 'indu' },
			' ',
			{ t: 'term', id: 'indu', v: 'indus' },
			' ',
			{ t: 'source', id: 'lqdn', c: ['b ', { t: 'strong', c: ['c'] }] },
			' ',
			{ t: 'em', c: ['d'] }
		]);
	});

	it('gives nothing for an empty copy', () => {
		expect(parseMarkup('')).toEqual([]);
	});

	it.each(['{fact:}', '{facts:x}', 'a { b', 'a }', '[[Indu]]', '[[indu'])(
		'refuses a slip of the pen: %s',
		(copy) => {
			expect(() => parseMarkup(copy)).toThrow(/markup not understood/);
		}
	);
});

describe('bareFigures', () => {
	it('finds a number typed by hand, wherever it hides', () => {
		expect(bareFigures(parseMarkup('36 % des **contrôles, 16 %** et [[rsa|RSA 2]]'))).toEqual([
			'36',
			'16',
			'RSA 2'
		]);
	});

	it('accepts facts, results and literals', () => {
		expect(bareFigures(parseMarkup('{fact:a.2024} {result:b2} {=loi de 1978}'))).toEqual([]);
	});
});

describe('resolveMarkup', () => {
	it('fills the values in and melts literals into the text', () => {
		const nodes = resolveMarkup(parseMarkup('En {=2024}, {fact:caf.foyers} : [[indu]]'), scope);
		expect(nodes[0]).toBe('En 2024, ');
		expect(plainText(nodes)).toBe('En 2024, 13,8 millions : indu');
	});

	it.each([
		['{fact:nope}', 'unknown fact: "nope"'],
		['{result:nope}', 'unknown result: "nope"'],
		['[[nope]]', 'unknown term: "nope"'],
		['[[nope|its own words]]', 'unknown term: "nope"'],
		['[x](source:nope)', 'unknown source: "nope"'],
		['[x](page:nope)', 'unknown page: "nope"']
	])('refuses %s', (copy, message) => {
		expect(() => resolveMarkup(parseMarkup(copy), scope)).toThrow(message);
	});
});
