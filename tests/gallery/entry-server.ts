import { render } from 'svelte/server';
import { catalogue } from '#lib/catalogue/catalogue.ts';
import type { Drawn } from '#lib/embed/drawn.ts';
import { draw } from '#lib/embed/svg/draw.ts';
import { hatchPattern } from '#lib/embed/svg/hatch.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { CASES } from './cases.ts';
import GalleryChart from './GalleryChart.svelte';
import { indexPage } from './index-page.ts';
import { readAddress, type Asked } from './address.ts';

/** The page of an address of the gallery; null where there is no such case. */
export function page(url: string): string | null {
	const asked = readAddress(url);
	if (asked === null) return indexPage(CASES, [...catalogue('fr').charts.keys()]);
	const found = drawnOf(asked);
	return found && casePage(asked, found);
}

/* A case of the gallery, or a chart of the story as it stands today. */
function drawnOf({ kind, name, lang }: Asked): Drawn | null {
	if (kind === 'story') {
		const chart = catalogue(lang).charts.get(name);
		return chart?.views[chart.shown]?.drawn ?? null;
	}
	return CASES.find((of) => of.kind === kind && of.name === name)?.make() ?? null;
}

function casePage(asked: Asked, drawn: Drawn): string {
	const { kind, name, lang, theme, show } = asked;
	const props = { title: `${kind}, ${name}`, drawn, lang };
	const { head, body } = render(GalleryChart, { props });
	const shown =
		show === 'picture'
			? picture(drawn, lang)
			: show === 'table'
				? body.replace('<details', '<details open')
				: body;
	return `<!doctype html>
<html lang="${lang}" data-theme="${theme}" style="color-scheme: ${theme === 'auto' ? 'light dark' : theme}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${props.title}</title>
<link rel="stylesheet" href="/src/app.css">
${head}
</head>
<body><main id="case">${shown}</main>${show === 'hydrated' ? hydration(props) : ''}</body>
</html>`;
}

function hydration(props: object): string {
	const data = JSON.stringify(props).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="props">${data}</script>
<script type="module" src="/tests/gallery/entry-client.ts"></script>`;
}

function picture(drawn: Drawn, lang: Lang): string {
	const { body, height } = draw(drawn, { width: 596, lang, t: { fr, en }[lang] });
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 596 ${Math.max(1, height)}" width="596"
		style="background: #fff" role="img" aria-label="${kindOf(drawn)}">
		<defs>${hatchPattern()}</defs>${body}</svg>`;
}

const kindOf = (drawn: Drawn) => (drawn.chart === 'told' ? drawn.series.chart : drawn.chart);
