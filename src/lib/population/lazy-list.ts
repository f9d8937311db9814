/**
 * A list whose items are made the first time that they are read, and kept.
 *
 * @param make gives the item at a place; the same item whenever it is called
 */
export function lazyList<T>(length: number, make: (at: number) => T): readonly T[] {
	const list: T[] = [];
	for (let at = 0; at < length; at++) {
		Object.defineProperty(list, at, {
			configurable: true,
			enumerable: true,
			get() {
				const value = make(at);
				Object.defineProperty(list, at, { value, enumerable: true });
				return value;
			}
		});
	}
	return list;
}
