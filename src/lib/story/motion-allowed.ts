/** Whether the reader lets things move: the same question that the styles ask. */
export function motionAllowed(): boolean {
	return window.matchMedia('(prefers-reduced-motion: no-preference)').matches;
}
