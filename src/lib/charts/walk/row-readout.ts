import type { TableRow } from './table-rows.ts';

/** How long a row stays before it is said: who walks fast hears where they stop, in ms. */
const SETTLED = 300;

/** Where the row that a reader stands on is written, and said. */
export interface RowReadout {
	/**
	 * @param place where among the rows: `3/14`
	 * @param mark that must stay in sight
	 */
	show(row: TableRow, place?: string, mark?: Element): void;
	remove(): void;
}

/** A readout over the foot or the head of a figure: nothing of the page moves for it. */
export function rowReadout(figure: Element): RowReadout {
	const add = (to: Element, tag: string, text = '') => {
		const made = document.createElement(tag);
		made.textContent = text;
		to.append(made);
		return made;
	};
	const room = add(figure, 'div');
	room.className = 'walk';
	room.setAttribute('aria-hidden', 'true');
	const seen = add(room, 'p');
	const said = add(figure, 'p');
	said.className = 'visually-hidden';
	said.setAttribute('role', 'status');
	let timer: ReturnType<typeof setTimeout>;

	return {
		show({ name, values }, place = '', mark) {
			seen.replaceChildren();
			add(seen, 'b', name);
			for (const { column, value } of values) {
				const line = add(seen, 'span');
				add(line, 'i', column);
				line.append(` ${value}`);
			}
			add(seen, 'small', place);
			figure.append(room);
			if (mark) {
				mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
				const [over, under] = [seen, mark].map((one) => one.getBoundingClientRect());
				if (over!.top < under!.bottom && under!.top < over!.bottom) figure.prepend(room);
			}
			clearTimeout(timer);
			timer = setTimeout(() => {
				const words = values.map(({ column, value }) => (column ? `${column}: ${value}` : value));
				said.textContent = [name, ...words].filter(Boolean).join('; ');
			}, SETTLED);
		},
		remove() {
			clearTimeout(timer);
			room.remove();
			said.remove();
		}
	};
}
