/**
 * An error that the person at the keyboard can act on: its message is one
 * whole sentence, printed alone, without a stack.
 */
export class Refusal extends Error {}

/**
 * Print what went wrong: the sentence alone for a `Refusal`, the stack for a bug.
 * @param {unknown} error
 */
export function printError(error) {
	if (error instanceof Refusal) console.error(error.message);
	else console.error(error);
}
