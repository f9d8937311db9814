import { expect, it } from 'vitest';
import { memoryGuard } from './memory-guard.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kept = "S21.G00.50.002,'1.00'\n";
const past = "S21.G00.78.004,'1.00'\n";

it('lets through what is read past, and stops at one amount too many', () => {
	const guard = memoryGuard('a.dsn', 3);
	guard(bytes(past.repeat(1000)));
	guard(bytes(kept.repeat(3)));
	expect(() => guard(bytes(kept))).toThrow(/^a\.dsn: found over 3; accepted: 3 at most\. /);
});
