import { walkRows } from '../../charts/walk/walk-rows.ts';
import { walkable } from '../../charts/walk/walkable.ts';
import { chartPath } from '../urls.ts';
import { moveViews } from '../script/move-views.ts';
import { chartAddress, type Asked } from './chart-address.ts';
import { scopeStyle } from './scope-style.ts';
import { takeChart, takePage, takeStyle } from './take-chart.ts';
import { WORDS } from './words.ts';

/** The element that stands for a chart in a page that wants no frame. */
export const ELEMENT = 'score-de-suspicion';

/**
 * Define `<score-de-suspicion chart lang theme plain state frozen>`: the frame's page of that chart,
 * drawn in a shadow tree. Until it is there, and where it never comes, the element shows what it
 * holds. A second call on the same page does nothing.
 *
 * @param site the origin that serves the charts
 */
export function defineChart(site: string): void {
	if (customElements.get(ELEMENT)) return;

	class ScoreDeSuspicion extends HTMLElement {
		static observedAttributes = ['chart', 'lang', 'frozen', 'theme', 'plain', 'state'];
		#tree = this.attachShadow({ mode: 'open' });
		#turn = 0;

		connectedCallback() {
			this.#tree.replaceChildren(document.createElement('slot'));
			void this.#load();
		}

		attributeChangedCallback(name: string, before: string | null, now: string | null) {
			if (!this.isConnected || before === now) return;
			if (name === 'theme' || name === 'plain') this.#look();
			else void this.#load();
		}

		async #load() {
			const turn = ++this.#turn;
			const asked = chartAddress(
				this.getAttribute('chart') ?? '',
				this.getAttribute('lang') ?? '',
				this.getAttribute('frozen') ?? ''
			);
			try {
				if (asked.path === null) return this.#fail(asked, 'unknown');
				const answer = await fetch(site + asked.path, { credentials: 'omit' });
				if (turn !== this.#turn) return;
				if (answer.status === 404) return this.#fail(asked, 'unknown');
				const page = takePage(await answer.text());
				const style = await takeStyle(page, answer.url);
				const chart = answer.ok ? takeChart(page, answer.url) : null;
				if (turn === this.#turn) {
					if (chart) this.#show(asked, chart, style);
					else this.#fail(asked, 'failed');
				}
			} catch {
				if (turn === this.#turn) this.#fail(asked, 'failed');
			}
		}

		#show({ lang }: Asked, chart: DocumentFragment, style: string) {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(scopeStyle(style));
			this.#tree.adoptedStyleSheets = [sheet];
			/* What is the foot of a chart is not that of the host's page. */
			const body = el('article', 'body');
			body.append(chart);
			const root = el('div', 'root');
			root.lang = lang;
			root.append(body);
			this.#tree.replaceChildren(root);
			this.#look();
			moveViews(this.#tree, { read: () => this.getAttribute('state') ?? '', write: () => {} });
			for (const picture of this.#tree.querySelectorAll<HTMLElement>('[data-walk]'))
				walkable(picture, walkRows);
		}

		#look() {
			const root = this.#tree.querySelector<HTMLElement>('.root');
			if (!root) return;
			const theme = this.getAttribute('theme') ?? '';
			if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
			else delete root.dataset.theme;
			root.classList.toggle('plain', this.hasAttribute('plain'));
		}

		#fail({ lang, slug }: Asked, why: 'unknown' | 'failed') {
			const words = WORDS[lang];
			const link = el('a');
			link.href = site + (why === 'unknown' ? `/${lang}/charts/` : chartPath(lang, slug));
			link.textContent = why === 'unknown' ? words.list : words.page;
			const said = el('p');
			said.lang = lang;
			said.append(`${words[why]} `, link);
			this.#tree.adoptedStyleSheets = [];
			this.#tree.replaceChildren(el('slot'), said);
		}
	}
	customElements.define(ELEMENT, ScoreDeSuspicion);
}

function el<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className = ''
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className) made.className = className;
	return made;
}
