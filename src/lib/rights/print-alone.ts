/**
 * Print one element alone: a copy of it stands beside the page while it is printed, and the page
 * is hidden (the rule is with LetterSheet).
 */
export function printAlone(element: HTMLElement): void {
	const copy = element.cloneNode(true) as HTMLElement;
	copy.classList.add('print-alone');
	/* Two elements may not share an id. */
	for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
	document.body.append(copy);
	document.documentElement.dataset.print = 'alone';
	const restore = () => {
		copy.remove();
		delete document.documentElement.dataset.print;
	};
	addEventListener('afterprint', restore, { once: true });
	print();
}
