import type { Model } from './schema.ts';

/** The modalities of one loop in the order relations, first repeated last; null without a loop. */
export function orderCycle(orders: NonNullable<Model['orders']>): readonly string[] | null {
	const lesserOf = Map.groupBy(orders, (order) => order.greater);
	const done = new Set<string>();
	for (const start of lesserOf.keys()) {
		if (done.has(start)) continue;
		// A stack of our own: a file may hold a chain longer than the call stack.
		const path: string[] = [start];
		const onPath = new Set(path);
		const pending: string[][] = [next(start)];
		while (path.length > 0) {
			const to = pending.at(-1)?.pop();
			if (to === undefined) {
				pending.pop();
				const left = path.pop() ?? start;
				onPath.delete(left);
				done.add(left);
			} else if (onPath.has(to)) {
				return [...path.slice(path.indexOf(to)), to];
			} else if (!done.has(to)) {
				path.push(to);
				onPath.add(to);
				pending.push(next(to));
			}
		}
	}
	return null;

	function next(modality: string): string[] {
		return (lesserOf.get(modality) ?? []).map((order) => order.lesser);
	}
}
