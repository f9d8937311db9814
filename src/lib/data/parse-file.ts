import * as v from 'valibot';

/**
 * Check a data file against its schema.
 *
 * @param file the file's name, for the message
 * @throws {Error} naming the file, the place in it, what was found and what is accepted.
 */
export function parseFile<S extends v.GenericSchema>(
	schema: S,
	raw: unknown,
	file: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, raw);
	if (result.success) return result.output;
	const issue = result.issues[0];
	const place = v.getDotPath(issue) ?? 'the whole file';
	throw new Error(
		`${file}, ${place}: found ${issue.received}, accepted: ${issue.expected ?? issue.message}`
	);
}
