/** What a reader does who is there. */
const SIGNS = ['scroll', 'pointerdown', 'keydown'] as const;

let begun: Promise<void> | undefined;

/**
 * Kept once the reader has scrolled the page, touched it or pressed a key; at once for one who comes
 * back to a place in it.
 */
export function readerBegins(): Promise<void> {
	return (begun ??= new Promise((done) => {
		if (scrollY > 0) done();
		for (const sign of SIGNS) addEventListener(sign, () => done(), { once: true, passive: true });
	}));
}
