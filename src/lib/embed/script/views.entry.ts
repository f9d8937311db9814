import { moveViews } from './move-views.ts';

const moved = moveViews(document, {
	read: () => location.hash,
	write(fragment) {
		/* A frame without an origin may not write its address. */
		try {
			history.replaceState(null, '', location.search + fragment);
		} catch {
			return;
		}
	}
});
if (moved) addEventListener('hashchange', moved);
