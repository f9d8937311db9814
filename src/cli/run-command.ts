import { InputError } from '#lib/data/input-error.ts';

/**
 * Run a command that returns the text to print. Anything wrong ends in exit status 1, one line on
 * standard error and nothing on standard output.
 */
export async function runCommand(
	name: string,
	command: (args: readonly string[]) => Promise<string> | string
): Promise<void> {
	// A reader such as `head` may close the pipe early; that is no failure.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? 0 : 1);
	});
	try {
		process.stdout.write(`${await command(process.argv.slice(2))}\n`);
	} catch (cause) {
		process.stderr.write(`${name}: ${lineFor(cause)}\n`);
		process.exitCode = 1;
	}
}

function lineFor(cause: unknown): string {
	if (cause instanceof InputError) return cause.message;
	const message = cause instanceof Error ? cause.message : String(cause);
	return `internal error: ${message.replaceAll(/\s+/g, ' ')}`;
}
