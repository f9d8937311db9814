import { remToPixels } from './scope-style.ts';

/** A frame's page, read and not run: its style apart, since a host's policy may refuse it. */
export interface TakenPage {
	page: Document;
	style: string;
}

/**
 * Read a frame's page. A policy of the host's that lets no style in would have every style of it
 * reported, so those of its elements wait under another name.
 */
export function takePage(html: string): TakenPage {
	let style = '';
	const bare = html
		.replace(/<style[^>]*>([^]*?)<\/style>/g, (_, css: string) => {
			style += css;
			return '';
		})
		.replace(/ style="/g, ' data-style="');
	return { page: new DOMParser().parseFromString(bare, 'text/html'), style };
}

/**
 * The chart of a frame's page, ready to stand in another: its links are whole, and its headings
 * rank under the host's.
 *
 * @param address of the page
 * @returns null where the page holds no chart
 */
export function takeChart({ page }: TakenPage, address: string): DocumentFragment | null {
	const main = page.querySelector('main');
	if (!main?.querySelector('figure')) return null;
	const chart = document.createDocumentFragment();
	chart.append(...document.importNode(main, true).childNodes);
	/* Set by a script, a style passes any policy. */
	for (const node of chart.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
		node.style.cssText = remToPixels(node.dataset.style!);
		delete node.dataset.style;
	}
	for (const link of chart.querySelectorAll('a[href]')) {
		link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
		link.setAttribute('target', '_blank');
		link.setAttribute('rel', 'noopener');
	}
	for (const title of chart.querySelectorAll('h1, h2'))
		title.setAttribute('aria-level', title.localName === 'h1' ? '2' : '3');
	return chart;
}

/** The style of the page: written in it, then that of the sheets that it names. */
export async function takeStyle({ page, style }: TakenPage, address: string): Promise<string> {
	const links = page.querySelectorAll('link[rel~="stylesheet"]:not([disabled])');
	const sheets = [...links].map(async (link) => {
		const answer = await fetch(new URL(link.getAttribute('href')!, address), {
			credentials: 'omit'
		});
		if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
		return answer.text();
	});
	return [style, ...(await Promise.all(sheets))].join('\n');
}
