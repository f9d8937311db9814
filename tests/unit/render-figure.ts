import { render } from 'svelte/server';
import { en } from '../../src/lib/i18n/en.ts';
import { fr } from '../../src/lib/i18n/fr.ts';
import type { Lang } from '../../src/lib/i18n/lang.ts';
import type { Figure } from '../../src/lib/story/figures/figure.ts';
import FigureHarness from './FigureHarness.svelte';

/** The HTML of a figure as the build prerenders it, titled `T`, with the id `f`. */
export function renderFigure(figure: Figure, lang: Lang = 'en', upTo?: number): string {
	return render(FigureHarness, {
		props: {
			lang,
			t: { fr, en }[lang],
			refs: {
				facts: {},
				terms: {},
				sources: { s: { title: 'S', publisher: 'P', date: '2024', url: null } }
			},
			figure,
			copy: { id: 'f', title: ['T'], see: ['See.'] },
			...(upTo === undefined ? {} : { upTo })
		}
	}).body.replace(/<!--.*?-->/g, '');
}

/** The style declarations of the elements of a class, one record an element. */
export function stylesOf(html: string, className: string): Record<string, string>[] {
	const tag = new RegExp(`<\\w+ [^>]*class="(?:[^"]* )?${className}(?: [^"]*)?"[^>]*>`, 'g');
	return [...html.matchAll(tag)].map(([element]) =>
		Object.fromEntries(
			(/style="([^"]*)"/.exec(element)?.[1] ?? '')
				.split(';')
				.filter(Boolean)
				.map((rule) => rule.split(':').map((part) => part.trim()) as [string, string])
		)
	);
}

/** `42.5%` as 42.5; NaN for anything else. */
export function percent(text: string | undefined): number {
	return Number(/^(-?[\d.]+)%$/.exec(text ?? '')?.[1] ?? NaN);
}
