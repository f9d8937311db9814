const TYPES: Record<string, string> = {
	csv: 'text/csv',
	dsn: 'text/plain',
	json: 'application/json',
	md: 'text/markdown',
	pasrau: 'text/plain',
	zip: 'application/zip'
};

/** The end of a file's name, without its dot: `json`. */
export function formatOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}

/**
 * The media type of a data file, without its character set: that of the messages is each declarant's.
 *
 * @throws {Error} for a kind of file that no data file has had so far
 */
export function mediaType(path: string): string {
	const type = TYPES[formatOf(path)];
	if (!type) throw new Error(`data/${path}: no media type is known for this kind of file`);
	return type;
}
