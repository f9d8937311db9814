import { rowReadout } from './row-readout.ts';
import { tableRows } from './table-rows.ts';

const STOOD_ON = 'data-stood-on';

/**
 * From now until the picture loses the focus: left and right go through the rows of its table, each
 * said, its marks outlined; then Home, End, and Escape to be done. Up and down are the page's own.
 *
 * @param picture that has the focus, its marks numbered by `data-row`, in a figure with a place `.walk`
 */
export function walkRows(picture: HTMLElement): void {
	const place = picture.closest('figure')?.querySelector<HTMLElement>('.walk');
	/* Nor twice: who comes back sooner than this script has asked for it again. */
	if (!place || place.childElementCount || !picture.matches(':focus')) return;
	if (!tableRows(picture).length) return;
	const readout = rowReadout(place);
	let at = -1;

	function mark(on: number): Element | undefined {
		for (const was of picture.querySelectorAll(`[${STOOD_ON}]`)) was.removeAttribute(STOOD_ON);
		const marks = picture.querySelectorAll(`[data-row="${on}"]`);
		for (const is of marks) is.setAttribute(STOOD_ON, '');
		return marks[0];
	}
	function stand(on: number) {
		at = on;
		const rows = tableRows(picture);
		const row = rows[at];
		const first = mark(at);
		if (row) readout.show(row, `${at + 1}/${rows.length}`, first);
		else {
			const says = picture.dataset.walk!.replace('{count}', String(rows.length));
			readout.show({ name: says, values: [] });
		}
	}

	function goal(key: string): number | null {
		const last = tableRows(picture).length - 1;
		if (key === 'ArrowRight') return Math.min(at + 1, last);
		if (key === 'ArrowLeft') return at < 0 ? last : Math.max(at - 1, 0);
		/* The page's own, until the reader walks. */
		if (at < 0) return null;
		return { Home: 0, End: last, Escape: -1 }[key] ?? null;
	}
	function heard(event: KeyboardEvent) {
		const other = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
		const on = other || event.target !== picture ? null : goal(event.key);
		if (on === null) return;
		event.preventDefault();
		/* A frame goes from view to view with the same keys. */
		event.stopPropagation();
		stand(on);
	}
	function leave() {
		mark(-1);
		readout.remove();
		picture.removeEventListener('keydown', heard);
	}

	picture.addEventListener('keydown', heard);
	picture.addEventListener('blur', leave, { once: true });
	stand(-1);
}
