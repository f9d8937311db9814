/**
 * Whether an error is that of a script or data that did not come: the network, a newer build, a
 * blocker. The words are those of Chromium, Firefox and WebKit, which have no other mark for it.
 */
export function failedToLoad(error: unknown): boolean {
	return (
		error instanceof TypeError &&
		/dynamically imported module|module script failed|failed to fetch|networkerror|load failed|unable to preload/i.test(
			error.message
		)
	);
}
