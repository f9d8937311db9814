import { STATE_VERSION, type ChartState } from './state-key.ts';

/** What came of an address: which state to show, and what to say where it is not the one asked. */
export interface Reading {
	/** Index of the state; null for the default. */
	index: number | null;
	notice: 'newer' | 'unknown' | 'unreadable' | null;
}

/** Longest fragment read: ours are far shorter, and a hostile one must cost nothing. */
const MAX_LENGTH = 300;

/**
 * Find the state that a fragment asks for among those that the chart has. Nothing of the fragment
 * is ever shown or run. Before version 1 addresses carried no version: they are read as the first.
 *
 * @param fragment with or without its `#`
 */
export function readState(fragment: string, states: readonly ChartState[]): Reading {
	const text = fragment.replace(/^#/, '');
	/* The anchor of a section is no state. */
	if (!text.includes('=')) return { index: null, notice: null };
	if (text.length > MAX_LENGTH) return { index: null, notice: 'unreadable' };
	const asked = new URLSearchParams(text);
	const keys = [...asked.keys()];
	if (new Set(keys).size < keys.length) return { index: null, notice: 'unreadable' };
	const version = asked.get('v') ?? STATE_VERSION;
	if (!/^\d{1,4}$/.test(version)) return { index: null, notice: 'unreadable' };
	if (Number(version) > Number(STATE_VERSION)) return { index: null, notice: 'newer' };
	asked.delete('v');
	const names = [...asked.keys()];
	if (!names.length) return { index: null, notice: null };
	/* An address may leave out what it does not change. */
	const index = states.findIndex((state) => names.every((name) => state[name] === asked.get(name)));
	return index === -1 ? { index: null, notice: 'unknown' } : { index, notice: null };
}
