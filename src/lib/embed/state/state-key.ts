/** What a chart shows, as it stands in its address: `{ step: '3' }`, `{ policy: 'income', … }`. */
export type ChartState = Readonly<Record<string, string>>;

/** Version of the addresses that are written. */
export const STATE_VERSION = '1';

/** A state as a fragment, keys in order: `#v=1&policy=income&capacity=30000`; nothing for none. */
export function writeState(state: ChartState): string {
	const keys = Object.keys(state);
	if (!keys.length) return '';
	return `#${new URLSearchParams({ v: STATE_VERSION, ...state })}`;
}
