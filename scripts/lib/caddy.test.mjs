import { describe, expect, it } from 'vitest';
import { findCaddy, isRecent } from './caddy.mjs';

describe('isRecent', () => {
	it.each(['2.6.2', 'v2.6.0 h1:abc=', 'v2.10.1', '3.0.0-beta'])('takes %s', (printed) =>
		expect(isRecent(printed)).toBe(true)
	);
	it.each(['2.5.9', 'v1.0.5', '', 'unknown'])('refuses "%s"', (printed) =>
		expect(isRecent(printed)).toBe(false)
	);
});

describe('findCaddy', () => {
	it('finds none where CADDY_PATH names no program', () =>
		expect(findCaddy({ CADDY_PATH: '/nowhere/caddy' })).toBeNull());
});
