import { render } from 'svelte/server';
import type { Drawn } from '../../src/lib/embed/drawn.ts';
import { en } from '../../src/lib/i18n/en.ts';
import { fr } from '../../src/lib/i18n/fr.ts';
import type { Lang } from '../../src/lib/i18n/lang.ts';
import PictureHarness from './PictureHarness.svelte';

/** The HTML of a chart's marks as the build prerenders it. */
export function renderPicture(drawn: Drawn, lang: Lang): string {
	return render(PictureHarness, { props: { lang, t: { fr, en }[lang], drawn } }).body.replace(
		/<!--.*?-->/g,
		''
	);
}
