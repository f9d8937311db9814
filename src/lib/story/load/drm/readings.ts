import { drmMessages } from '#lib/data/drm.ts';
import { readText } from '#lib/drm/index.ts';
import type { FileReading } from '#lib/drm/index.ts';
import { readDataFile } from '#lib/open-data/data-folder.ts';

let made: readonly FileReading[] | undefined;

/** Every fictional message of `data/drm/messages/`, read once. For build time. */
export function drmReadings(): readonly FileReading[] {
	return (made ??= drmMessages.messages.map(({ file, stream }) =>
		readText(file, stream, readDataFile(`drm/messages/${file}`))
	));
}
