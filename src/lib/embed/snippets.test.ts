import { describe, expect, it } from 'vitest';
import { reserved, snippet, SNIPPETS, type SnippetInputs } from './snippets.ts';

const inputs: SnippetInputs = {
	src: 'https://exemple.fr/fr/embed/fan/?theme=dark&plain#v=1&step=2',
	title: 'Une « note » <haute> & "basse"',
	heights: [
		{ width: 320, height: 1200 },
		{ width: 640, height: 960 },
		{ width: 960, height: 940 }
	],
	script: 'https://exemple.fr/embed/frame.js',
	page: 'https://exemple.fr/fr/charts/fan/',
	picture: {
		src: 'https://exemple.fr/fr/charts/fan.png',
		double: 'https://exemple.fr/fr/charts/fan@2x.png',
		width: 640,
		height: 703,
		alt: 'Du foyer de référence à un total.'
	},
	element: { script: 'https://exemple.fr/embed/component.js', chart: 'fan', lang: 'fr' },
	look: { theme: 'dark', plain: true },
	state: { step: '2' }
};

describe('snippet', () => {
	it('is what newsrooms have pasted', () => {
		expect(SNIPPETS.map((kind) => snippet(kind, inputs)).join('\n\n')).toMatchInlineSnapshot(`
			"<iframe src="https://exemple.fr/fr/embed/fan/?theme=dark&amp;plain#v=1&amp;step=2" title="Une « note » &lt;haute&gt; &amp; &quot;basse&quot;" width="100%" height="1200" loading="lazy" style="display:block;width:100%;height:auto;min-height:clamp(960px,calc(1440px - 75vw),1200px);border:0;frame-sizing:content-height"></iframe>
			<script async src="https://exemple.fr/embed/frame.js"></script>

			<iframe src="https://exemple.fr/fr/embed/fan/?theme=dark&amp;plain#v=1&amp;step=2" title="Une « note » &lt;haute&gt; &amp; &quot;basse&quot;" width="100%" height="1200" loading="lazy" style="display:block;width:100%;height:auto;min-height:clamp(960px,calc(1440px - 75vw),1200px);border:0;frame-sizing:content-height"></iframe>

			<!-- wp:html -->
			<iframe src="https://exemple.fr/fr/embed/fan/?theme=dark&amp;plain#v=1&amp;step=2" title="Une « note » &lt;haute&gt; &amp; &quot;basse&quot;" width="100%" height="1200" loading="lazy" style="display:block;width:100%;height:auto;min-height:clamp(960px,calc(1440px - 75vw),1200px);border:0;frame-sizing:content-height"></iframe>
			<script async src="https://exemple.fr/embed/frame.js"></script>
			<!-- /wp:html -->

			<score-de-suspicion chart="fan" lang="fr" theme="dark" plain state="#v=1&amp;step=2"><a href="https://exemple.fr/fr/charts/fan/">Une « note » &lt;haute&gt; &amp; &quot;basse&quot;</a></score-de-suspicion>
			<script async src="https://exemple.fr/embed/component.js"></script>

			<figure><a href="https://exemple.fr/fr/charts/fan/"><img src="https://exemple.fr/fr/charts/fan.png" srcset="https://exemple.fr/fr/charts/fan@2x.png 2x" width="640" height="703" alt="Du foyer de référence à un total." loading="lazy" style="max-width:100%;height:auto"></a><figcaption><a href="https://exemple.fr/fr/charts/fan/">Une « note » &lt;haute&gt; &amp; &quot;basse&quot;</a></figcaption></figure>"
		`);
	});

	it('holds a picture in the element where the served one shows the same', () => {
		const element = (more: Partial<SnippetInputs>) => snippet('component', { ...inputs, ...more });
		expect(element({ state: {} })).toContain('><img src="https://exemple.fr/fr/charts/fan.png"');
		expect(element({})).not.toContain('<img');
		const frozen = element({ state: {}, frozen: '0123456789abcdef' });
		expect(frozen).toContain(' frozen="0123456789abcdef"');
		expect(frozen).not.toContain('<img');
	});

	it('reserves a least height, and leaves the height itself to browsers that size frames', () => {
		const [, style] = /style="([^"]*)"/.exec(snippet('frame', inputs))!;
		const sizes = style!.split(';').filter((rule) => /^(min-|max-)?height:/.test(rule));
		expect(sizes).toEqual(['height:auto', `min-height:${reserved(inputs.heights)}`]);
		expect(style).toContain('frame-sizing:content-height');
	});

	it.each(SNIPPETS)('lets nothing of a title out of its quotes: %s', (kind) => {
		const code = snippet(kind, { ...inputs, title: '"><script>alert(1)</script>' });
		expect(code).not.toContain('<script>alert');
	});
});

describe('reserved', () => {
	it('goes from the height of a phone to that of a column, and no further', () => {
		expect(reserved(inputs.heights)).toBe('clamp(960px,calc(1440px - 75vw),1200px)');
	});

	it('grows with the width where the chart does', () => {
		const heights = [
			{ width: 320, height: 300 },
			{ width: 640, height: 460 }
		];
		expect(reserved(heights)).toBe('clamp(300px,calc(140px + 50vw),460px)');
	});

	it('is one height where the width hardly matters', () => {
		const heights = [
			{ width: 320, height: 400 },
			{ width: 640, height: 403 }
		];
		expect(reserved(heights)).toBe('403px');
	});
});
