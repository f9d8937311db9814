import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { LANGS } from '../i18n/lang.ts';
import { loadStory } from '../story/load/story.ts';
import { describeDrawn } from '../embed/describe-drawn.ts';
import { catalogue } from './catalogue.ts';
import { figureBlocks } from './figure-blocks.ts';

describe.each(LANGS.map((lang) => ({ lang, t: { fr, en }[lang] })))(
	'catalogue in $lang',
	({ lang, t }) => {
		const charts = [...catalogue(lang).charts.values()];

		it('has a chart for every block of the story that shows a figure, in its order', () => {
			const ids = figureBlocks(loadStory(lang)).map(({ copy }) => copy.id);
			expect(charts.map(({ slug }) => slug).slice(0, ids.length)).toEqual(ids);
			expect(ids.length).toBeGreaterThan(10);
		});

		it('has a chart for every household that a model covers', () => {
			const { households } = loadStory(lang);
			const covered = households.filter(({ model }) => model).map(({ id }) => id);
			expect(charts.map(({ slug }) => slug)).toEqual(expect.arrayContaining(covered));
		});

		it('names them in kebab case, with a title, a sentence, a source and a view', () => {
			for (const { slug, title, see, sources, views, shown } of charts) {
				expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(title, slug).toBeTruthy();
				expect(see.length, slug).toBeGreaterThan(0);
				expect(sources.length, slug).toBeGreaterThan(0);
				expect(views[shown], slug).toBeDefined();
			}
		});

		it('gives every view a state of its own, a summary and a table of whole rows', () => {
			for (const { slug, title, views } of charts) {
				const states = views.map(({ state }) => JSON.stringify(state));
				expect(new Set(states).size, slug).toBe(states.length);
				for (const { drawn } of views) {
					const { summary, table } = describeDrawn(drawn, title, lang, t);
					expect(summary.length, slug).toBeGreaterThan(20);
					for (const row of table.rows) expect(row, slug).toHaveLength(table.columns.length);
				}
			}
		});
	}
);

it('gives a chart one slug, one set of states and one anchor in both languages', () => {
	const [fr, en] = LANGS.map((lang) =>
		[...catalogue(lang).charts.values()].map(({ slug, anchor, views, shown }) => ({
			slug,
			anchor,
			shown,
			states: views.map(({ state }) => state)
		}))
	);
	expect(fr).toEqual(en);
});
