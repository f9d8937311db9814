import { readState } from '../state/read-state.ts';
import { writeState, type ChartState } from '../state/state-key.ts';

/** Where the view on screen is written down: the address of a frame, an attribute of an element. */
export interface Place {
	/** The fragment asked for. */
	read(): string;
	/** Called with the fragment of each view that the reader goes to. */
	write(fragment: string): void;
}

/**
 * Let a reader go from view to view of a chart: by its buttons, its choices, the arrow keys, or its
 * address. Views stand ready in the figure; this shows one of them.
 *
 * @param root the page, or the tree that the figure stands in: arrow keys are heard in all of it
 * @returns what to call when the place has changed by itself; null where there is one view only
 */
export function moveViews(root: Document | ShadowRoot, place: Place): (() => void) | null {
	const figure = root.querySelector<HTMLElement>('figure[data-shown]');
	const views = [...root.querySelectorAll<HTMLElement>('.view')];
	if (!figure || views.length < 2) return null;
	const states = views.map(({ dataset }) => JSON.parse(dataset.state ?? '{}') as ChartState);
	const first = Number(figure.dataset.shown);
	const notice = figure.querySelector<HTMLElement>('.notice');
	const position = figure.querySelector<HTMLElement>('[data-position]');
	const selects = [...figure.querySelectorAll<HTMLSelectElement>('[data-key]')];
	const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-go]')];
	let at = first;

	function show(index: number, said: string) {
		at = index;
		views.forEach((view, i) => view.classList.toggle('shown', i === at));
		if (notice) notice.textContent = said;
		if (position)
			position.textContent = position.dataset
				.position!.replace('{n}', String(at + 1))
				.replace('{of}', String(views.length));
		for (const select of selects) select.value = states[at]![select.dataset.key!] ?? '';
		for (const button of buttons)
			button.disabled = button.dataset.go === 'next' ? at === views.length - 1 : at === 0;
	}

	function go(index: number, say: boolean) {
		if (index < 0 || index >= views.length) return;
		const title = say ? (views[index]!.querySelector('h2')?.textContent ?? '') : '';
		show(index, '');
		figure!.querySelector('[data-said]')?.replaceChildren(title);
		place.write(writeState(states[at]!));
	}

	function read() {
		const { index, notice: why } = readState(place.read(), states);
		show(index ?? first, why ? (notice?.dataset[why] ?? '') : '');
	}

	for (const button of buttons)
		button.addEventListener('click', () => {
			const { go: way } = button.dataset;
			go(way === 'next' ? at + 1 : way === 'back' ? at - 1 : 0, true);
		});
	for (const select of selects)
		select.addEventListener('change', () => {
			const wanted = Object.fromEntries(selects.map(({ dataset, value }) => [dataset.key!, value]));
			go(
				states.findIndex((state) => Object.keys(wanted).every((key) => state[key] === wanted[key])),
				true
			);
		});
	if (buttons.length)
		root.addEventListener('keydown', (heard) => {
			const event = heard as KeyboardEvent;
			const away = event.altKey || event.ctrlKey || event.metaKey;
			/* A table wider than the frame scrolls with the same keys. */
			if (away || (event.target as Element).closest('.scroll')) return;
			if (event.key === 'ArrowRight') go(at + 1, true);
			if (event.key === 'ArrowLeft') go(at - 1, true);
		});
	read();
	figure.classList.add('live');
	return read;
}
