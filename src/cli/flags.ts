import { InputError } from '#lib/data/input-error.ts';
import { closest } from '#lib/data/model/closest.ts';
import { shorten } from '#lib/data/model/show.ts';

/**
 * Read `--name value` and `--name=value` pairs; `--help` stands alone.
 *
 * @param args the arguments after the script's name
 * @param known flag names without the dashes
 * @returns the values by flag name; `help` is an empty text when asked for
 * @throws {InputError} for an unknown flag, a flag given twice, a missing value, or a bare word.
 */
export function parseFlags(
	args: readonly string[],
	known: readonly string[]
): ReadonlyMap<string, string> {
	const flags = new Map<string, string>();
	const accepted = known.map((name) => `--${name}`);
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (arg === '--help' || arg === '-h') return new Map([['help', '']]);
		const [flag = '', inline] = splitOnce(arg);
		const name = flag.slice(2);
		if (!flag.startsWith('--') || !known.includes(name)) {
			const near = flag.startsWith('--') ? closest(flag, accepted) : accepted;
			throw new InputError({
				code: 'unknown',
				place: 'command line',
				found: shorten(arg),
				accepted: [...near, '--help']
			});
		}
		if (flags.has(name)) {
			throw new InputError({
				code: 'duplicate',
				place: 'command line',
				found: flag,
				accepted: ['each once']
			});
		}
		const value = inline ?? args[++i];
		if (value === undefined || (inline === undefined && value.startsWith('--'))) {
			throw new InputError({ code: 'missing', place: flag, accepted: ['non-empty text'] });
		}
		flags.set(name, value);
	}
	return flags;
}

function splitOnce(arg: string): [string, string?] {
	const equals = arg.indexOf('=');
	return equals === -1 ? [arg] : [arg.slice(0, equals), arg.slice(equals + 1)];
}
