/**
 * Run something while an element is on the screen or within a screen of it.
 *
 * @param start called each time the element comes near; gives back what stops it
 * @returns a function that stops watching, and what was running
 */
export function whileNear(element: HTMLElement, start: () => () => void): () => void {
	let stop: (() => void) | undefined;
	const observer = new IntersectionObserver(
		(entries) => {
			const near = entries.at(-1)!.isIntersecting;
			if (near) stop ??= start();
			else {
				stop?.();
				stop = undefined;
			}
		},
		{ rootMargin: '100% 0px' }
	);
	observer.observe(element);
	return () => {
		observer.disconnect();
		stop?.();
	};
}
