/** A growing table of small integers, row-major: pushing rows one by one without boxed numbers. */
export class Rows<A extends Uint8Array | Int16Array> {
	#table: A;
	#length = 0;
	readonly #make: (length: number) => A;

	constructor(make: (length: number) => A, capacity = 1 << 16) {
		this.#make = make;
		this.#table = make(capacity);
	}

	push(row: A): void {
		if (this.#length + row.length > this.#table.length) {
			const larger = this.#make(2 * this.#table.length + row.length);
			larger.set(this.#table);
			this.#table = larger;
		}
		this.#table.set(row, this.#length);
		this.#length += row.length;
	}

	/** The rows pushed so far, in a table of their own. */
	done(): A {
		return this.#table.slice(0, this.#length) as A;
	}
}
