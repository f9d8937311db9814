import type { ToldEvent } from './tell-event.ts';

/** What the reader asked of the timeline; an empty string asks for nothing. */
export interface TimelineState {
	kind: string;
	system: string;
}

/** Whether a fragment is a state of the timeline, and not the anchor of a date. */
export function isTimelineState(fragment: string): boolean {
	return /^#?(kind|system)=/.test(fragment);
}

/** Write what is asked: `#kind=law&system=caf`; empty where nothing is. */
export function encodeTimeline({ kind, system }: TimelineState): string {
	const query = new URLSearchParams();
	if (kind) query.set('kind', kind);
	if (system) query.set('system', system);
	const text = query.toString();
	return text && `#${text}`;
}

/** Read a fragment; a kind or a system that the timeline does not have is left out. */
export function decodeTimeline(
	fragment: string,
	kinds: readonly string[],
	systems: readonly string[]
): TimelineState {
	const query = new URLSearchParams(isTimelineState(fragment) ? fragment.replace(/^#/, '') : '');
	const known = (key: string, list: readonly string[]) => {
		const asked = query.get(key) ?? '';
		return list.includes(asked) ? asked : '';
	};
	return { kind: known('kind', kinds), system: known('system', systems) };
}

/** The dates that answer; what concerns every system concerns each of those in France. */
export function filterEvents<T extends Pick<ToldEvent, 'kind' | 'systems'>>(
	events: readonly T[],
	{ kind, system }: TimelineState
): T[] {
	return events.filter(
		(event) =>
			(!kind || event.kind === kind) &&
			(!system ||
				event.systems.some((one) => one === system || (one === 'all' && system !== 'abroad')))
	);
}
