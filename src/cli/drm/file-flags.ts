import { InputError } from '#lib/data/input-error.ts';
import type { Stream } from '#lib/drm/index.ts';

export interface FileArgument {
	readonly stream: Stream;
	readonly path: string;
}

const STREAMS: Readonly<Record<string, Stream | undefined>> = {
	'--dsn': 'dsn',
	'--pasrau': 'pasrau'
};

/**
 * Take the files out of the arguments: `--dsn FILE…` and `--pasrau FILE…`, each with one file or
 * more, each as often as wanted, or `--dsn=FILE`.
 *
 * @returns the files in the order given, and the arguments that are left for `parseFlags`
 * @throws {InputError} for a flag without a file
 */
export function takeFiles(args: readonly string[]): { files: FileArgument[]; rest: string[] } {
	const files: FileArgument[] = [];
	const rest: string[] = [];
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		const equals = arg.indexOf('=');
		const stream = STREAMS[equals === -1 ? arg : arg.slice(0, equals)];
		if (stream === undefined) {
			rest.push(arg);
			continue;
		}
		const paths = equals === -1 ? valuesAfter(args, i) : [arg.slice(equals + 1)];
		if (paths.length === 0 || paths.includes('')) {
			throw new InputError({
				code: 'missing',
				place: `--${stream}`,
				accepted: ['a readable file']
			});
		}
		if (equals === -1) i += paths.length;
		for (const path of paths) files.push({ stream, path });
	}
	return { files, rest };
}

function valuesAfter(args: readonly string[], at: number): string[] {
	const values = args.slice(at + 1);
	const next = values.findIndex((value) => /^--?[a-z]/.test(value));
	return next === -1 ? values : values.slice(0, next);
}
