import { chartPath } from '../embed/urls.ts';
import { formatDate } from '../format/date.ts';
import { frenchSpacing } from '../format/french-spacing.ts';
import { fill } from '../i18n/fill.ts';
import type { Lang, Localized } from '../i18n/lang.ts';
import type { Correction } from './schema.ts';

const WORDS: Localized<{ corrected: string; now: string }> = {
	fr: { corrected: 'Figure corrigée le {date} :', now: 'La figure d’aujourd’hui' },
	en: { corrected: 'Corrected on {date}:', now: 'The chart today' }
};
/* Attributes, which the page's policy lets through: a style sheet would need its hash there. */
const STYLE =
	'margin:0 0 .75rem;padding:.5rem .75rem;border:1px solid var(--ink);border-inline-start-width:4px;background:var(--sheet);font:.9rem/1.45 var(--sans)';
/** What every frame begins with. */
const MAIN = /<main\b[^>]*>/;

/**
 * A frozen page with a notice for each correction, the latest first, above its chart; nothing else
 * of it changes.
 *
 * @throws {Error} where the page has no `<main>` to put it in
 */
export function withNotices(
	html: string,
	corrections: readonly Pick<Correction, 'date' | 'sentence'>[],
	lang: Lang,
	slug: string
): string {
	if (!corrections.length) return html;
	if (!MAIN.test(html)) throw new Error(`the frozen copy of ${lang}/${slug} has no <main>`);
	const { corrected, now } = WORDS[lang];
	const notices = [...corrections]
		.sort((a, b) => b.date.localeCompare(a.date))
		.map(({ date, sentence }) => {
			const when = fill(corrected, { date: formatDate(date, lang) });
			const said = `<strong>${when}</strong> ${escapeText(sentence[lang])}`;
			const text = lang === 'fr' ? frenchSpacing(said) : said;
			return `<aside style="${STYLE}">${text} <a href="${chartPath(lang, slug)}">${now}</a></aside>`;
		});
	return html.replace(MAIN, (main) => main + notices.join(''));
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
