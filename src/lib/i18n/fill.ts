/**
 * Fill `{name}` placeholders of a message.
 *
 * @throws {Error} when the message names a value that was not given: a hole in a sentence is a
 * bug of ours, never something to show.
 */
export function fill(message: string, values: Record<string, string | number>): string {
	return message.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`message "${message}": no value for {${name}}`);
		return String(value);
	});
}
