import { describe, expect, it } from 'vitest';
import { messageBytes } from './message-bytes.ts';

const LINES = [['S10.G00.00.001', "L'ÉTÉ"]] as const;

describe('messageBytes', () => {
	it('counts every rubrique, the two of the last block included', () => {
		const bytes = messageBytes(LINES, { encoding: 'utf-8', eol: 'lf' });
		expect(new TextDecoder().decode(bytes)).toBe(
			"S10.G00.00.001,'L'ÉTÉ'\nS90.G00.90.001,'3'\nS90.G00.90.002,'1'\n"
		);
	});

	it('writes latin-1 with one byte a letter, and ends lines as asked', () => {
		const bytes = messageBytes(LINES, { encoding: 'latin-1', eol: 'crlf' });
		expect(bytes[18]).toBe(0xc9);
		const curly = messageBytes([['S21.G00.40.006', 'agent d’accueil']], {
			encoding: 'latin-1',
			eol: 'lf'
		});
		expect(new TextDecoder('latin1').decode(curly)).toContain("'agent d'accueil'\n");
		expect(new TextDecoder('latin1').decode(bytes)).toContain("L'ÉTÉ'\r\n");
	});
});
