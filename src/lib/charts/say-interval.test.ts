import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { sayInterval } from './say-interval.ts';

const interval = (low: number, high: number) => ({ low, median: low, high });

describe('sayInterval', () => {
	it('says an interval in a sentence and beside its bar', () => {
		expect(sayInterval(interval(0.14, 1.26), 'fr', fr)).toBe('de +0,1 à +1,3');
		expect(sayInterval(interval(0.14, 1.26), 'fr', fr, 'span')).toBe('+0,1 à +1,3');
		expect(sayInterval(interval(0.14, 1.26), 'en', en)).toBe('+0.1 to +1.3');
		expect(sayInterval(interval(0.14, 1.26), 'en', en, 'span')).toBe('+0.1 to +1.3');
	});

	it('writes a true minus, and zero without a sign', () => {
		expect(sayInterval(interval(-1.3, 0), 'fr', fr)).toBe('de −1,3 à 0,0');
		expect(sayInterval(interval(-0.04, 0.5), 'en', en)).toBe('0.0 to +0.5');
	});

	it('says once what reads the same at both ends', () => {
		expect(sayInterval(interval(0.7, 0.7), 'fr', fr)).toBe('+0,7');
		expect(sayInterval(interval(0.72, 0.74), 'en', en)).toBe('+0.7');
		expect(sayInterval(interval(-0.01, 0.01), 'fr', fr, 'span')).toBe('0,0');
	});
});
