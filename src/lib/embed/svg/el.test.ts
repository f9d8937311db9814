import { describe, expect, it } from 'vitest';
import { el, escapeXml } from './el.ts';

describe('el', () => {
	it('writes attributes with two decimals and leaves out what is undefined', () => {
		expect(el('rect', { x: 1 / 3, width: 2, fill: undefined })).toBe('<rect x="0.33" width="2"/>');
	});

	it('escapes attributes, and takes children as they are', () => {
		expect(el('g', { 'aria-label': '"a" < b & c' }, el('path'))).toBe(
			'<g aria-label="&quot;a&quot; &lt; b &amp; c"><path/></g>'
		);
	});
});

describe('escapeXml', () => {
	it('drops what no XML file may hold', () => {
		expect(escapeXml('a\u0000b\u0008c<script>')).toBe('abc&lt;script&gt;');
	});
});
