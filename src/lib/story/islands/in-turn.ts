import { readerBegins } from './reader-begins.ts';

/** Something to be done once, sooner when it is near. */
interface Turn {
	near: boolean;
	run: () => Promise<void>;
}

/** How long what is far waits for the page to rest, in ms, before it has its turn anyway. */
const PATIENCE = 1000;

const waiting = new Set<Turn>();
let working = false;
/** Ends a rest at once. */
let wake: (() => void) | undefined;

const nextTask = () => new Promise<void>((done) => setTimeout(done));
const idle = () =>
	new Promise<void>((done) => {
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => done(), { timeout: PATIENCE });
		else setTimeout(done, 50);
	});
const woken = () => new Promise<void>((done) => (wake = done));
/* Whoever opens the page and leaves it is spared what is far. */
const rest = () => Promise.race([woken(), readerBegins().then(idle)]);

async function work() {
	if (working) return;
	working = true;
	while (waiting.size) {
		await ([...waiting].some(({ near }) => near) ? nextTask() : rest());
		const turn = [...waiting].find(({ near }) => near) ?? [...waiting][0];
		if (!turn) break;
		await turn.run();
	}
	working = false;
}

/**
 * Run something once for an element: soon after it comes within a screen of the window or is
 * touched, else when the page rests and the reader has begun. One a task, so
 * that none holds the page up for the others.
 *
 * @param run its failures are its own to say
 * @returns a function that calls it off
 */
export function inTurn(element: HTMLElement, run: () => Promise<void>): () => void {
	const touches = ['pointerdown', 'focusin'] as const;
	const callOff = () => {
		waiting.delete(turn);
		observer.disconnect();
		for (const touch of touches) element.removeEventListener(touch, hurry);
	};
	const turn: Turn = {
		near: false,
		run() {
			callOff();
			return run().catch(reportError);
		}
	};
	const hurry = () => {
		turn.near = true;
		wake?.();
	};
	const observer = new IntersectionObserver(
		(entries) => entries.some(({ isIntersecting }) => isIntersecting) && hurry(),
		{ rootMargin: '100% 0px' }
	);
	observer.observe(element);
	for (const touch of touches) element.addEventListener(touch, hurry, { once: true });
	waiting.add(turn);
	void work();
	return callOff;
}
