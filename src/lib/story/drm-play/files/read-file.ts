import { InputError } from '#lib/data/input-error.ts';
import { megabytes } from '#lib/data/model/megabytes.ts';
import { createReader } from '#lib/drm/reader.ts';
import type { FileReading } from '#lib/drm/types.ts';
import { memoryGuard } from './memory-guard.ts';
import { HEAD, streamOf } from './stream-of.ts';

/** Largest file taken, bytes. */
export const LARGEST = 500_000_000;
const DSN = 'a DSN or PASRAU file (text, UTF-8 or latin-1)';

/** How the reading of a file is watched and stopped. */
export interface Watching {
	/** After each chunk, bytes read so far; wait for it before the next chunk. */
	onProgress(read: number): Promise<void> | void;
	isCancelled(): boolean;
}

/**
 * Read a file of the reader's in a stream.
 *
 * @returns null when it was cancelled
 * @throws {InputError} for a file that is empty, too large, binary, no DSN at all, or cannot be read
 */
export async function readFile(file: File, watching: Watching): Promise<FileReading | null> {
	const { name, size } = file;
	if (size === 0)
		throw new InputError({
			code: 'wrong-type',
			place: name,
			found: 'empty text',
			accepted: [DSN]
		});
	if (size > LARGEST)
		throw new InputError({
			code: 'too-large',
			place: name,
			found: megabytes(size),
			accepted: [megabytes(LARGEST)]
		});
	const source = await opened(file, name);
	const reader = createReader(name, source.stream);
	const guard = memoryGuard(name);
	let read = 0;
	for (;;) {
		const { done, value } = await source.next();
		if (done) break;
		if (watching.isCancelled()) {
			void source.stop();
			return null;
		}
		guard(value);
		reader.push(value);
		read += value.length;
		await watching.onProgress(read);
	}
	const reading = reader.end();
	if (
		reading.problems.some(({ code, found }) => code === 'no-declaration' && found === '0 rubriques')
	)
		throw new InputError({
			code: 'wrong-type',
			place: name,
			found: 'text',
			accepted: [DSN],
			reason: {
				fr: 'Aucune de ses lignes n’est une rubrique.',
				en: 'Not one of its lines is a rubrique.'
			}
		});
	/* Nobody has said which stream the file is of: there is none to be wrong. */
	return { ...reading, problems: reading.problems.filter(({ code }) => code !== 'wrong-stream') };
}

async function opened(file: File, name: string) {
	const cannot = (error: unknown) =>
		new InputError({
			code: 'unreadable',
			place: name,
			found: error instanceof Error ? error.name : 'error',
			accepted: ['a readable file']
		});
	try {
		const head = new TextDecoder('latin1').decode(await file.slice(0, HEAD).arrayBuffer());
		const reader = file.stream().getReader();
		return {
			stream: streamOf(head, name),
			next: () =>
				reader.read().catch((error: unknown) => {
					throw cannot(error);
				}),
			stop: () => reader.cancel().catch(() => {})
		};
	} catch (error) {
		throw cannot(error);
	}
}
