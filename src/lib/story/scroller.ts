import scrollama from 'scrollama';
import { stepAt } from './step-at.ts';

/**
 * Tell which step of a sequence stands at a line of the screen, now and whenever it changes.
 * The only door to scrollama: its events say when to look, the positions say what is there.
 *
 * @param steps the elements of the steps, in order
 * @param offset where the line is, as a share of the height of the screen
 * @returns a function that stops watching
 */
export function watchSteps(
	steps: HTMLElement[],
	onStep: (index: number) => void,
	offset: 0.5 | 0.6 | 0.7 | 0.8 = 0.7
): () => void {
	const look = () => {
		const tops = steps.map((step) => step.getBoundingClientRect().top);
		onStep(stepAt(tops, window.innerHeight * offset));
	};
	/* A jump over the whole sequence (an anchor, the End key) crosses no step for scrollama. */
	let waiting = 0;
	const scrolled = () => {
		waiting ||= requestAnimationFrame(() => {
			waiting = 0;
			look();
		});
	};
	const scroller = scrollama();
	scroller.setup({ step: steps, offset }).onStepEnter(look).onStepExit(look);
	window.addEventListener('resize', look);
	window.addEventListener('scroll', scrolled, { passive: true });
	look();
	return () => {
		window.removeEventListener('resize', look);
		window.removeEventListener('scroll', scrolled);
		cancelAnimationFrame(waiting);
		scroller.destroy();
	};
}
