/**
 * Run in a host page before its own scripts: notes when its first frame was loaded and when it last
 * changed its size, in milliseconds. Self-contained, since it is sent to the browser as text.
 */
export function noteSizes(): void {
	if (top !== window) return;
	const noted = { loaded: NaN, sized: NaN };
	Object.assign(window, { noted });
	addEventListener('DOMContentLoaded', () => {
		const frame = document.querySelector('iframe')!;
		frame.addEventListener('load', () => (noted.loaded = performance.now()));
		new ResizeObserver(() => (noted.sized = performance.now())).observe(frame);
	});
}

/** How long after its loading the frame changed its size for the last time, as an expression. */
export const LATENESS = 'noted.sized - noted.loaded';
