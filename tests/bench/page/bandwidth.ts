/** Bytes a second read and written by a copy of so many bytes, the fastest of a few. */
export function copyBandwidth(bytes: number): number {
	const from = new Float64Array(bytes / 8).fill(1);
	const to = new Float64Array(bytes / 8);
	const copies = Math.max(1, Math.round(2 ** 28 / bytes));
	let best = Infinity;
	for (let attempt = 0; attempt < 5; attempt++) {
		const start = performance.now();
		for (let copy = 0; copy < copies; copy++) to.set(from);
		best = Math.min(best, performance.now() - start);
	}
	return (2 * bytes * copies) / (best / 1000);
}

/** Bytes a second that a loop in JavaScript reads: a sum over doubles, four at a time. */
export function scanBandwidth(bytes: number): number {
	const values = new Float64Array(bytes / 8).fill(1);
	const scans = Math.max(1, Math.round(2 ** 28 / bytes));
	let best = Infinity;
	for (let attempt = 0; attempt < 5; attempt++) {
		const start = performance.now();
		let total = 0;
		for (let scan = 0; scan < scans; scan++) total += sum(values);
		best = Math.min(best, performance.now() - start);
		if (total !== scans * values.length) throw new Error('a scan that does not add up');
	}
	return (bytes * scans) / (best / 1000);
}

function sum(values: Float64Array): number {
	let [a, b, c, d] = [0, 0, 0, 0];
	for (let i = 0; i < values.length; i += 4) {
		a += values[i]!;
		b += values[i + 1]!;
		c += values[i + 2]!;
		d += values[i + 3]!;
	}
	return a + b + c + d;
}
