import type { TableRow } from './table-rows.ts';

/** How long a row stays before it is said: who walks fast hears where they stop, in ms. */
const SETTLED = 300;

/** Where the row that a reader stands on is written, and said. */
export interface RowReadout {
	/**
	 * @param which where among the rows: `3/14`
	 * @param mark that must stay in sight
	 */
	show(row: TableRow, which?: string, mark?: Element): void;
	remove(): void;
}

/**
 * A readout over the foot of a figure, or over its head where that would hide the mark: nothing of
 * the page moves for it. It fills a place that was served, since a page that is not yet taken over
 * must be found as it was.
 *
 * @param place the element of the figure with the class `walk`
 */
export function rowReadout(place: HTMLElement): RowReadout {
	const add = (to: Element, tag: string, text = '') => {
		const made = document.createElement(tag);
		made.textContent = text;
		to.append(made);
		return made;
	};
	const seen = add(place, 'p');
	seen.setAttribute('aria-hidden', 'true');
	const said = add(place, 'p');
	said.className = 'visually-hidden';
	said.setAttribute('role', 'status');
	let timer: ReturnType<typeof setTimeout>;

	return {
		show({ name, values }, which = '', mark) {
			seen.replaceChildren();
			add(seen, 'b', name);
			for (const { column, value } of values) {
				const line = add(seen, 'span');
				add(line, 'i', column);
				line.append(` ${value}`);
			}
			add(seen, 'small', which);
			place.classList.remove('high');
			if (mark) {
				mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
				const [over, under] = [seen, mark].map((one) => one.getBoundingClientRect());
				if (over!.top < under!.bottom && under!.top < over!.bottom) place.classList.add('high');
			}
			clearTimeout(timer);
			timer = setTimeout(() => {
				const words = values.map(({ column, value }) => (column ? `${column}: ${value}` : value));
				said.textContent = [name, ...words].filter(Boolean).join('; ');
			}, SETTLED);
		},
		remove() {
			clearTimeout(timer);
			place.replaceChildren();
		}
	};
}
