import { zipSync } from 'fflate';
import { dataFolderFiles, readDataFile } from './data-folder.ts';

/** All the fictional messages of `data/drm/messages/` in one archive, the same bytes each time. */
export function messageArchive(): Uint8Array<ArrayBuffer> {
	const files = dataFolderFiles().filter((path) => path.startsWith('drm/messages/'));
	const entries = files.map((path) => [path.slice('drm/'.length), readDataFile(path)] as const);
	return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
