/**
 * The switches that the tests start Chromium with: nothing in the background,
 * so that a request to another host is always one that the site made.
 *
 * @param {number | undefined} uid of the user; Chromium's sandbox refuses to run as root
 * @returns {string[]}
 */
export function chromiumFlags(uid) {
	const flags = [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--disable-quic'
	];
	return uid === 0 ? [...flags, '--no-sandbox'] : flags;
}
