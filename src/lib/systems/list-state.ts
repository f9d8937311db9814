import { AGENCIES, EVIDENCE, STATUSES } from '../data/schema/system-keys.ts';

export const SORTS = ['agency', 'name', 'since', 'evidence', 'unknown'] as const;

/** What the reader asked of the list; an empty string asks for nothing. */
export interface ListState {
	agency: string;
	status: string;
	evidence: string;
	q: string;
	sort: string;
}

const ACCEPTED: Record<Exclude<keyof ListState, 'q'>, readonly string[]> = {
	agency: AGENCIES,
	status: STATUSES,
	evidence: EVIDENCE,
	sort: SORTS
};
const LONGEST_SEARCH = 80;

/** The list as it stands in the page: everything, by agency. */
export const WHOLE_LIST: ListState = {
	agency: '',
	status: '',
	evidence: '',
	q: '',
	sort: 'agency'
};

/** Whether a fragment is a state of the list, and not the anchor of a section. */
export function isListState(fragment: string): boolean {
	return /^#?(agency|status|evidence|q|sort)=/.test(fragment);
}

/** Write what differs from the whole list: `#agency=caf&sort=since`; empty where nothing does. */
export function encodeList(state: ListState): string {
	const query = new URLSearchParams();
	for (const key of Object.keys(WHOLE_LIST) as (keyof ListState)[])
		if (state[key] !== WHOLE_LIST[key]) query.set(key, state[key]);
	const text = query.toString();
	return text && `#${text}`;
}

/** Read a fragment; what it asks that the list does not know is left out. */
export function decodeList(fragment: string): ListState {
	const state = { ...WHOLE_LIST };
	if (!isListState(fragment)) return state;
	const query = new URLSearchParams(fragment.replace(/^#/, ''));
	for (const [key, accepted] of Object.entries(ACCEPTED)) {
		const asked = query.get(key);
		if (asked !== null && accepted.includes(asked)) state[key as keyof ListState] = asked;
	}
	/* By characters: half of one would not be written back as it was read. */
	state.q = [...(query.get('q') ?? '')].slice(0, LONGEST_SEARCH).join('');
	return state;
}
