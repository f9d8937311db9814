import { dataFolderFiles } from './data-folder.ts';
import { describeFile } from './describe-file.ts';
import type { Resource } from './resource.ts';

const MESSAGES = /^drm\/messages\//;

/** The files of `data/` as resources: one each, the fictional messages together. */
export function folderResources(files: readonly string[] = dataFolderFiles()): Resource[] {
	const messages = files.filter((path) => MESSAGES.test(path)).map((path) => `data/${path}`);
	const [first, ...others] = messages;
	const single = files
		.filter((path) => !MESSAGES.test(path))
		.map((path): Resource => {
			const paths: Resource['paths'] = [`data/${path}`];
			return { ...describeFile(path), name: resourceName(path), paths };
		});
	if (first === undefined) return single;
	const description = describeFile(first.replace(/^data\//, ''));
	return [...single, { ...description, name: 'drm-messages-files', paths: [first, ...others] }];
}

/** `models/caf-2026-1.json` → `models-caf-2026-1`; another kind of file keeps its end. */
function resourceName(path: string): string {
	return path
		.replace(/\.json$/, '')
		.replace(/[^a-z0-9]+/gi, '-')
		.toLowerCase();
}
