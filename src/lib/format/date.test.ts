import { describe, expect, it } from 'vitest';
import { formatDate } from './date.ts';

describe('formatDate', () => {
	it.each([
		['2023', '2023', '2023'],
		['2023-12', 'décembre 2023', 'December 2023'],
		['2023-12-04', '4 décembre 2023', '4 December 2023'],
		['2026-05-01', '1er mai 2026', '1 May 2026'],
		['2026-11-11', '11 novembre 2026', '11 November 2026'],
		['2024-02-29', '29 février 2024', '29 February 2024'],
		['2016/2021', '2016–2021', '2016–2021'],
		['?', '?', '?']
	])('%s', (date, fr, en) => {
		expect(formatDate(date, 'fr')).toBe(fr);
		expect(formatDate(date, 'en')).toBe(en);
	});

	it('is the same day whatever the time zone', () => {
		const zone = process.env.TZ;
		try {
			for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
				process.env.TZ = tz;
				expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
			}
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	});
});
