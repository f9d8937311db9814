import { placeAt } from '#lib/charts/Dots/place-at.ts';

/**
 * Tell how far through its steps a sequence stands, now and at each frame in which the page has
 * moved. Reads positions alone: no event is counted.
 *
 * @param steps the elements of the steps, in order
 * @param lines where a step begins to take over and where it has, as shares of the screen's height
 * @returns a function that stops watching
 */
export function watchPlace(
	steps: readonly HTMLElement[],
	onPlace: (place: number) => void,
	lines: { from: number; to: number }
): () => void {
	let waiting = 0;
	const look = () => {
		waiting = 0;
		const tops = steps.map((step) => step.getBoundingClientRect().top);
		onPlace(placeAt(tops, innerHeight * lines.from, innerHeight * lines.to));
	};
	const moved = () => {
		waiting ||= requestAnimationFrame(look);
	};
	addEventListener('scroll', moved, { passive: true });
	addEventListener('resize', moved);
	look();
	return () => {
		removeEventListener('scroll', moved);
		removeEventListener('resize', moved);
		cancelAnimationFrame(waiting);
	};
}
