import type { HandleClientError } from '@sveltejs/kit/hooks';
import { failedToLoad } from '#lib/ui/failed-to-load.ts';
import { isTakenOver } from '#lib/ui/taken-over.ts';

/**
 * Where scripts or data do not come, the page as it was served is worth more than an error page:
 * before scripts have taken it over it is left as it stands, after that the browser opens the page
 * that was asked for by itself.
 */
export const handleError: HandleClientError = ({ error, event }) => {
	if (!failedToLoad(error)) return;
	if (isTakenOver()) {
		if (event.url.href === location.href) location.reload();
		else location.assign(event.url);
	}
	/* What waits for this would put an error page in the place of the one that is there. */
	return new Promise<never>(() => {});
};
