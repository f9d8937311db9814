import type { Agency, System } from '#lib/data/schema/system.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Lang, Localized } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { plainText } from '#lib/story/markup/plain-text.ts';
import { flowsOf, type Flow } from '../feeds.ts';
import type { SystemsWords } from '../words/words.ts';

/** A declaration or a shared file. */
export interface MapFile {
	id: string;
	name: string;
	/** Nothing that is known of reads it. */
	alone: boolean;
}

/** A system that bears on people: what is known of the data it reads. */
export interface MapRow {
	id: string;
	name: string;
	input: 'file' | 'own' | 'unknown';
	whom: string;
}

/** The whole machine, knowing no pixels. */
export interface MapSeries {
	streams: MapFile[];
	files: MapFile[];
	groups: { agency: Agency; name: string; rows: MapRow[] }[];
	flows: Flow[];
	sources: string[];
	summary: string;
}

/**
 * What feeds what and who bears on whom, in France. A stream is a register that another register
 * reads and that reads none; the other registers are files; all else bears on people.
 */
export function mapSeries(systems: readonly System[], lang: Lang, w: SystemsWords): MapSeries {
	const scribe = createScribe(lang);
	const words = (text: Localized | null) =>
		text === null ? w.unknown : plainText(scribe.say(text[lang]));
	const french = systems.filter(({ country }) => country === 'FR');
	const registers = french.filter(({ kind }) => kind === 'register');
	const flows = flowsOf(french);
	const feedsRegister = new Set(registers.flatMap(({ reads }) => reads.map((r) => r.id)));
	const isStream = ({ id, reads }: System) => feedsRegister.has(id) && reads.length === 0;
	const file = ({ id, short }: System): MapFile => ({
		id,
		name: words(short),
		alone: flows.every(({ from }) => from !== id)
	});
	const bearing = french.filter(({ kind }) => kind !== 'register');
	const rows = (agency: Agency): MapRow[] =>
		bearing
			.filter((system) => system.agency === agency)
			.map(({ id, short, reads, data, whom }) => ({
				id,
				name: words(short),
				input: reads.length ? 'file' : data === null ? 'unknown' : 'own',
				whom: words(whom)
			}));
	const agencies = [...new Set(bearing.map(({ agency }) => agency))];
	const groups = agencies.map((agency) => ({
		agency,
		name: w.agencies[agency] ?? agency,
		rows: rows(agency)
	}));
	return {
		streams: registers.filter(isStream).map(file),
		files: registers.filter((system) => !isStream(system)).map(file),
		groups,
		flows,
		sources: [...new Set(flows.flatMap(({ sources }) => sources))],
		summary: fill(w.mapSummary, {
			systems: bearing.length,
			arrows: flows.length,
			unknown: groups.flatMap((group) => group.rows).filter(({ input }) => input === 'unknown')
				.length
		})
	};
}
