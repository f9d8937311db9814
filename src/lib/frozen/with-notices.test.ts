import { describe, expect, it } from 'vitest';
import { withNotices } from './with-notices.ts';

const page =
	'<head><meta http-equiv="content-security-policy" content="style-src \'self\'"></head><body><main aria-label="a"><figure>1</figure></main></body>';
const correction = {
	date: '2026-12-03',
	sentence: { fr: "Le total était l'ancien : il est moindre.", en: 'The total was <too> high & old.' }
};

describe('withNotices', () => {
	it('puts the day, the sentence and the way to the chart of today above the chart', () => {
		const html = withNotices(page, [correction], 'fr', 'fan');
		expect(html).toMatch(/<main aria-label="a"><aside [^>]*><strong>Figure corrigée le 3 décembre 2026/);
		expect(html).toContain('Le total était l’ancien\u00a0: il est moindre.');
		expect(html).toContain('<a href="/fr/charts/fan/">');
		const english = withNotices(page, [correction], 'en', 'fan');
		expect(english).toContain('<strong>Corrected on 3 December 2026:</strong>');
		expect(english).toContain('The total was &lt;too> high &amp; old.');
	});

	it('changes nothing else, and nothing at all where there is no correction', () => {
		const html = withNotices(page, [correction], 'fr', 'fan');
		expect(html.replace(/<aside.*?<\/aside>/, '')).toBe(page);
		expect(withNotices(page, [], 'fr', 'fan')).toBe(page);
	});

	it('gives the latest first, and takes what looks like a pattern as it is', () => {
		const said = (date: string, en: string) => ({ date, sentence: { fr: en, en } });
		const html = withNotices(page, [said('2026-12-03', 'Old $&.'), said('2027-01-02', 'New.')], 'en', 'fan');
		expect(html.indexOf('New.')).toBeLessThan(html.indexOf('Old $&amp;.'));
		expect(html.match(/<main/g)).toHaveLength(1);
	});

	it('refuses a page that has no place for it', () => {
		expect(() => withNotices('<p>', [correction], 'fr', 'fan')).toThrow('fr/fan has no <main>');
	});
});
