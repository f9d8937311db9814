import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/**
 * Where this machine may already have a Chromium, best first: the system's own
 * by name along the PATH, then the applications of a Mac.
 *
 * @param {{ path: string, platform: string }} machine `path` is the PATH variable
 * @returns {string[]} absolute paths, which may not exist
 */
export function chromiumPlaces({ path, platform }) {
	const folders = path.split(delimiter).filter(Boolean);
	const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return platform === 'darwin' ? [...named, ...MAC_APPS] : named;
}
