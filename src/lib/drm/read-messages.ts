import { createReader } from './reader.ts';
import type { FileReading, Stream } from './types.ts';

type Chunks =
	| string
	| Iterable<Uint8Array | string>
	| AsyncIterable<Uint8Array | string>
	| ReadableStream<Uint8Array>;

/**
 * Read a whole file from its chunks: a string, a list of chunks, or a stream such as `File.stream()`
 * gives in a browser or a worker.
 *
 * @param onProgress called after each chunk with the bytes or characters read so far
 * @throws {InputError} when the file is binary
 */
export async function readMessages(
	file: string,
	stream: Stream,
	chunks: Chunks,
	onProgress?: (read: number) => void
): Promise<FileReading> {
	const reader = createReader(file, stream);
	let read = 0;
	for await (const chunk of chunksOf(chunks)) {
		reader.push(chunk);
		read += chunk.length;
		onProgress?.(read);
	}
	return reader.end();
}

async function* chunksOf(chunks: Chunks): AsyncGenerator<Uint8Array | string> {
	if (typeof chunks === 'string') yield chunks;
	else if (!('getReader' in chunks)) yield* chunks;
	else {
		// Not every browser iterates over a stream.
		const source = chunks.getReader();
		for (;;) {
			const { done, value } = await source.read();
			if (done) return;
			yield value;
		}
	}
}

/** The same for a text that is all there. */
export function readText(file: string, stream: Stream, text: string | Uint8Array): FileReading {
	const reader = createReader(file, stream);
	reader.push(text);
	return reader.end();
}
