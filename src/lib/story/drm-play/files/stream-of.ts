import { NATURES } from '#lib/drm/natures.ts';
import type { Stream } from '#lib/drm/types.ts';

/** As far as a first declaration is looked for. */
export const HEAD = 65_536;

/**
 * The stream of a file that nobody has announced: that of its first declaration, else what its name
 * says, else DSN. Each message is read into the stream of its own nature all the same.
 *
 * @param head the first characters of the file
 */
export function streamOf(head: string, name: string): Stream {
	const nature = /S20\.G00\.05\.001,'(\d\d)'/.exec(head)?.[1];
	const told = nature === undefined ? undefined : NATURES[nature]?.stream;
	return told ?? (/\.pasrau$|pasrau/i.test(name) ? 'pasrau' : 'dsn');
}
