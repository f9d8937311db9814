/** What a box of the file is, from the best known to the least. */
export type ItemState = 'raises' | 'lowers' | 'read' | 'unread';

/** The boxes of a recipient's file: how many the score reads, how many of those we understand. */
export interface FileItemsSeries {
	raises: number;
	lowers: number;
	/** Criteria that the score reads, known or not. */
	read: number;
	/** Items in the file. */
	items: number;
}

/**
 * The state of each box, best known first.
 *
 * @throws {RangeError} when more criteria are known than are read, or read than there are.
 */
export function itemStates({ raises, lowers, read, items }: FileItemsSeries): ItemState[] {
	if (raises + lowers > read || read > items)
		throw new RangeError('known criteria must be among those read, and those among the items');
	return Array.from({ length: items }, (_, i) => {
		if (i < raises) return 'raises';
		if (i < raises + lowers) return 'lowers';
		return i < read ? 'read' : 'unread';
	});
}
