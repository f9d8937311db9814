import { expect, it } from 'vitest';
import { tooEarly } from './too-early.ts';

it('says until when it is too early to complain of silence', () => {
	const silent = (requestedOn: string, today: string) => tooEarly('silent', { requestedOn }, today);
	expect(silent('2026-11-22', '2026-11-22')).toBe('2026-12-22');
	expect(silent('2026-10-22', '2026-11-22')).toBe('2026-11-22');
	expect(silent('2026-10-21', '2026-11-22')).toBeNull();
	expect(silent('2026-01-31', '2026-02-28')).toBe('2026-02-28');
	expect(silent('2026-01-31', '2026-03-01')).toBeNull();
});

it('is never too early after a refusal, nor without a date', () => {
	expect(tooEarly('refused', { requestedOn: '2026-11-22' }, '2026-11-22')).toBeNull();
	expect(tooEarly('silent', {}, '2026-11-22')).toBeNull();
});
