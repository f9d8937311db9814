import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '#lib/data/input-error.ts';
import { megabytes } from '#lib/data/model/megabytes.ts';

const NON_BLOCKING_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const REASONS: Readonly<Record<string, string | undefined>> = {
	ENOENT: 'no such file',
	ENOTDIR: 'no such file',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EISDIR: 'a directory',
	ELOOP: 'a loop of links',
	ENAMETOOLONG: 'the name is too long',
	ERR_INVALID_ARG_VALUE: 'not a file name'
};

/**
 * The text of a small UTF-8 file, refused by size before it is read.
 *
 * @param limit bytes
 * @throws {InputError} for a file that is missing, unreadable, no regular file, too large or not
 * UTF-8 text.
 */
export function readText(path: string, limit: number): string {
	const bytes = readBytes(path, limit);
	if (bytes.includes(0)) throw notText(path, 'binary');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw notText(path, 'invalid UTF-8');
	}
}

/** Where a path given on the command line points: npm runs scripts from the package's root. */
export function locate(path: string): string {
	const typedFrom = resolve(process.env['INIT_CWD'] ?? '.', path);
	return existsSync(typedFrom) ? typedFrom : resolve(path);
}

function readBytes(path: string, limit: number): Uint8Array {
	const { file, size } = openRegular(path);
	try {
		if (size > limit) throw tooLarge(path, size, limit);
		return readUpTo(file, path, limit);
	} finally {
		closeSync(file);
	}
}

/**
 * Open a regular file for reading; the caller closes it.
 *
 * @throws {InputError} for a file that is missing, unreadable or no regular file.
 */
export function openRegular(path: string): { file: number; size: number } {
	let file: number;
	try {
		// Opening a FIFO for reading would wait for a writer for ever.
		file = openSync(locate(path), NON_BLOCKING_READ);
	} catch (cause) {
		throw unreadable(path, reasonOf(cause));
	}
	const stats = fstatSync(file);
	if (stats.isFile()) return { file, size: stats.size };
	closeSync(file);
	throw unreadable(path, stats.isDirectory() ? 'a directory' : 'not a regular file');
}

function readUpTo(file: number, path: string, limit: number): Uint8Array {
	// One byte more than allowed shows a file that grew, or that hides its size.
	const buffer = new Uint8Array(limit + 1);
	let length = 0;
	for (;;) {
		const read = readSync(file, buffer, length, buffer.length - length, null);
		if (read === 0) return buffer.subarray(0, length);
		length += read;
		if (length > limit) throw tooLarge(path, length, limit);
	}
}

function reasonOf(cause: unknown): string {
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
	return REASONS[code] ?? code;
}

function unreadable(path: string, found: string): InputError {
	return new InputError({ code: 'unreadable', place: path, found, accepted: ['a readable file'] });
}

function tooLarge(path: string, size: number, limit: number): InputError {
	return new InputError({
		code: 'too-large',
		place: path,
		found: megabytes(size),
		accepted: [megabytes(limit)]
	});
}

function notText(path: string, found: string): InputError {
	return new InputError({ code: 'not-text', place: path, found, accepted: ['a UTF-8 JSON file'] });
}
