const GAP = 'xPYMx';

/**
 * The name that a Pym page gave to its frame, from the frame's address (`?childId=`).
 * Source: pym.js 1.3.2, `Parent.constructIframe`.
 *
 * @param search the query of the address
 * @returns null where there is none, or one that no Pym page makes
 */
export function pymId(search: string): string | null {
	return /[?&]childId=([\w-]{1,99})(?:&|$)/.exec(search)?.[1] ?? null;
}

/** The height of the frame as Pym says it. Source: pym.js 1.3.2, `makeMessage`. */
export function pymHeight(id: string, height: number): string {
	return ['pym', id, 'height', height].join(GAP);
}

/** Whether a message is the width that a Pym page tells that frame, at first and at each resize. */
export function isPymWidth(message: unknown, id: string): boolean {
	return typeof message === 'string' && message.startsWith(['pym', id, 'width', ''].join(GAP));
}
