import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../scripts/lib/content-hash.mjs';
import { allCopies, frozenIndex, latestCopy } from './copies.ts';
import { corrections } from './corrections.ts';
import { keptFiles, readKept } from './store.ts';
import { withNotices } from './with-notices.ts';

const text = (name: string) => new TextDecoder().decode(readKept('pages', name));

describe('what is kept frozen', () => {
	it('bears the hash of its content', () => {
		expect(allCopies().length).toBeGreaterThan(0);
		for (const name of keptFiles('pages'))
			expect(name).toBe(`${contentHash(readKept('pages', name))}.html`);
		for (const name of keptFiles('assets'))
			expect(name.split('.').at(-2), name).toBe(contentHash(readKept('assets', name)));
	});

	it('is all in the index, once', () => {
		const hashes = allCopies().map(({ hash }) => `${hash}.html`);
		expect(hashes.sort()).toEqual(keptFiles('pages'));
	});

	it('needs its own assets, each of them, and nothing else', () => {
		const used = new Set<string>();
		for (const { hash, lang, slug } of allCopies()) {
			const html = text(`${hash}.html`);
			const asked = [...html.matchAll(/<(?:link|script|img)\b[^>]*\b(?:href|src)="([^"]*)"/g)]
				.map(([, path]) => path!)
				.filter((path) => path !== `/${lang}/charts/${slug}/`);
			expect(asked.length, hash).toBeGreaterThan(2);
			for (const path of asked) {
				expect(path, `${lang}/${slug}`).toMatch(/^\/frozen\/assets\/[\w.-]+$/);
				used.add(path.slice('/frozen/assets/'.length));
			}
			expect(html).not.toMatch(/\/_app\/|localhost|<style/);
			expect(html).toContain(`<link rel="canonical" href="/${lang}/charts/${slug}/"`);
			expect(html).toContain('<meta name="robots" content="noindex"');
		}
		expect([...used].sort()).toEqual(keptFiles('assets'));
	});

	it('has its latest copy last, and none for a chart never frozen', () => {
		const [slug, { fr }] = Object.entries(frozenIndex)[0]!;
		expect(latestCopy('fr', slug)).toBe(fr.at(-1));
		expect(latestCopy('fr', 'no-such-chart')).toBeNull();
	});

	it('has a place for a notice, which its policy lets be drawn', () => {
		const said = [{ date: '2026-12-03', sentence: { fr: 'Non.', en: 'No.' } }];
		for (const { hash, lang, slug } of allCopies()) {
			const kept = text(`${hash}.html`);
			const html = withNotices(kept, said, lang, slug);
			expect(html.replace(/<aside .*?<\/aside>/, ''), hash).toBe(kept);
			const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)!;
			expect(policy).toContain("style-src-attr 'unsafe-inline'");
			expect(policy).toContain("style-src 'self';");
			expect(html).not.toMatch(/<script(?![^>]*\bsrc="\/frozen\/assets\/)/);
		}
	});

	it('is corrected only where it is kept', () => {
		const kept = new Set(allCopies().map(({ hash }) => hash));
		for (const { copies } of corrections) for (const hash of copies) expect(kept).toContain(hash);
	});
});
