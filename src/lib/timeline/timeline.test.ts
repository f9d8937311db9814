import { describe, expect, it } from 'vitest';
import { events } from '../data/events.ts';
import { facts } from '../data/facts.ts';
import { LANGS } from '../i18n/lang.ts';
import { density } from './density.ts';
import { decodeTimeline, encodeTimeline, filterEvents, isTimelineState } from './filter-events.ts';
import { CASE, loadTimeline } from './load-timeline.ts';

describe('density', () => {
	it('counts each year, empty ones too', () => {
		expect(density(['2006', '2004', '2006'])).toEqual([
			{ year: '2004', count: 1 },
			{ year: '2005', count: 0 },
			{ year: '2006', count: 2 }
		]);
	});

	it('is nothing for no date', () => {
		expect(density([])).toEqual([]);
	});
});

describe('the state of the timeline', () => {
	const KINDS = ['law', 'court'];
	const SYSTEMS = ['caf', 'drm'];

	it('comes back from its own fragment', () => {
		const state = { kind: 'law', system: 'drm' };
		expect(encodeTimeline(state)).toBe('#kind=law&system=drm');
		expect(decodeTimeline(encodeTimeline(state), KINDS, SYSTEMS)).toEqual(state);
		expect(encodeTimeline({ kind: '', system: '' })).toBe('');
	});

	it('is not the anchor of a date, and leaves out what is not known', () => {
		expect(isTimelineState('#court-15')).toBe(false);
		expect(decodeTimeline('#court-15', KINDS, SYSTEMS)).toEqual({ kind: '', system: '' });
		expect(decodeTimeline('#kind=party&system=caf', KINDS, SYSTEMS)).toEqual({
			kind: '',
			system: 'caf'
		});
	});

	it('takes what concerns every system with each French one, and not abroad', () => {
		const dates = [
			{ id: 1, kind: 'law' as const, systems: ['all' as const] },
			{ id: 2, kind: 'model' as const, systems: ['caf' as const] },
			{ id: 3, kind: 'abroad' as const, systems: ['abroad' as const] }
		];
		const ids = (kind: string, system: string) =>
			filterEvents(dates, { kind, system }).map(({ id }) => id);
		expect(ids('', '')).toEqual([1, 2, 3]);
		expect(ids('', 'caf')).toEqual([1, 2]);
		expect(ids('', 'abroad')).toEqual([3]);
		expect(ids('law', 'caf')).toEqual([1]);
		expect(ids('court', '')).toEqual([]);
	});
});

describe.each(LANGS)('loadTimeline in %s', (lang) => {
	const page = loadTimeline(lang);

	it('shows every event, in order, with its sources and a name for its kind', () => {
		expect(page.events.map(({ id }) => id)).toEqual([...events.keys()]);
		const dates = page.events.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
		for (const { id, sources, kind, when } of page.events) {
			expect(when, id).toMatch(/\d{4}/);
			expect(page.w.kinds[kind], id).toBeTruthy();
			for (const source of sources) expect(page.refs.sources[source], source).toBeDefined();
		}
		for (const system of page.systems) expect(page.names[system], system).toBeTruthy();
	});

	it('counts by year as many dates as there are', () => {
		expect(page.density.reduce((sum, { count }) => sum + count, 0)).toBe(events.size);
		expect(page.density[0]!.year).toBe('2004');
	});

	it('follows the case in order, and dates its state', () => {
		const dates = page.court.steps.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
		expect(page.court.steps.map(({ id }) => id)).toEqual([...CASE]);
		expect(page.court.seen).toContain(facts.get('rights.ce')!.asOf!.slice(0, 4));
		expect(page.refs.facts['rights.ce']).toBeDefined();
	});

	it('has ids that are unique on the page', () => {
		const ids = [
			...page.events.map(({ id }) => id),
			...page.promises.map(({ id }) => id),
			'court',
			'promises',
			'events',
			'density'
		];
		expect(new Set(ids).size).toBe(ids.length);
	});
});
