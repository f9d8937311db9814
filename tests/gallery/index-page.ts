import { addressOf, type Asked } from './address.ts';
import type { Case } from './cases.ts';

/** How the list shows each case: in what state, in what colours, how wide. */
const SETTINGS: readonly (Pick<Asked, 'show' | 'theme'> & { width: number })[] = [
	{ show: 'server', theme: 'light', width: 640 },
	{ show: 'server', theme: 'dark', width: 320 },
	{ show: 'hydrated', theme: 'light', width: 200 },
	{ show: 'table', theme: 'light', width: 320 },
	{ show: 'picture', theme: 'light', width: 640 }
];

/** The list of every case, each in all its settings; a frame is loaded when it comes into sight. */
export function indexPage(cases: readonly Case[], charts: readonly string[]): string {
	const kinds = Map.groupBy(cases, ({ kind }) => kind);
	const sections = [...kinds].map(([kind, of]) =>
		section(
			kind,
			of.map(({ name }) => name)
		)
	);
	const list = [...kinds.keys(), 'story'].map((kind) => `<a href="#${kind}">${kind}</a>`);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery of charts</title>
<style>
	body { font: 1rem/1.4 system-ui; margin: 1rem }
	nav { display: flex; flex-wrap: wrap; gap: .3rem 1rem }
	.case { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
	figure { margin: 0 } figcaption { font-size: .8rem; color: #555 }
	iframe { border: 1px solid #ccc; resize: both }
	h2 { border-block-start: 2px solid; margin-block-start: 2rem }
</style>
</head>
<body>
<h1>Gallery of charts</h1>
<p>${cases.length} cases. A case is a function in <code>tests/gallery/cases/</code>: add one, and it is
here, in the tests of structure and in the tests in pixels.</p>
<nav>${list.join('')}</nav>
${sections.join('')}${section('story', charts)}
</body>
</html>`;
}

function section(kind: string, names: readonly string[]): string {
	const cases = names.map((name) => {
		const frames = SETTINGS.map(({ width, ...setting }) => {
			const address = addressOf({ kind, name, ...setting });
			return `<figure><figcaption><a href="${address}">${setting.show}, ${setting.theme}, ${width}</a></figcaption>
<iframe loading="lazy" title="${kind}, ${name}" src="${address}" width="${width}" height="420"></iframe></figure>`;
		});
		return `<h3 id="${kind}-${name}">${name}</h3><div class="case">${frames.join('')}</div>`;
	});
	return `<section id="${kind}"><h2>${kind}</h2>${cases.join('')}</section>`;
}
