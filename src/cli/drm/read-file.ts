import { closeSync, readSync } from 'node:fs';
import { megabytes } from '#lib/data/model/megabytes.ts';
import { createReader } from '#lib/drm/index.ts';
import type { FileReading } from '#lib/drm/index.ts';
import { openRegular } from '../read-text.ts';
import type { FileArgument } from './file-flags.ts';

const CHUNK = 1 << 18;
const EVERY_MS = 250;

export interface ProgressTarget {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/**
 * Read one file of messages from the disk, a quarter of a megabyte at a time. A line of progress
 * goes to `target` when the file takes more than a second.
 *
 * @throws {InputError} for a file that is missing, unreadable, no regular file, or binary
 */
export function readFile({ path, stream }: FileArgument, target: ProgressTarget): FileReading {
	const { file, size } = openRegular(path);
	try {
		const reader = createReader(path, stream);
		const progress = createProgress(path, size, target);
		const buffer = new Uint8Array(CHUNK);
		for (let total = 0; ;) {
			const read = readSync(file, buffer, 0, CHUNK, null);
			if (read === 0) break;
			reader.push(buffer.subarray(0, read));
			total += read;
			progress.at(total);
		}
		progress.end();
		return reader.end();
	} finally {
		closeSync(file);
	}
}

function createProgress(path: string, size: number, target: ProgressTarget) {
	const started = performance.now();
	let next = started + (target.isTTY ? EVERY_MS : 1000);
	let shown = false;
	return {
		at(total: number) {
			const now = performance.now();
			if (now < next) return;
			next = now + (target.isTTY ? EVERY_MS : 1000);
			shown = true;
			const share = Math.floor((100 * total) / Math.max(size, 1));
			const line = `drm: ${path} ${megabytes(total)} of ${megabytes(size)} (${share} %)`;
			target.write(target.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
		},
		end() {
			if (shown && target.isTTY) target.write('\r\u001B[K');
		}
	};
}
