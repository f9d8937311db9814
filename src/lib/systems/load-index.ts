import { systems } from '#lib/data/systems.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import { listSystems } from './list-systems.ts';
import { mapSeries } from './map/series.ts';
import { systemsWords } from './words/index.ts';

/** Everything that the page of the inventory shows, in one language. */
export function loadIndex(lang: Lang) {
	const scribe = createScribe(lang);
	const w = systemsWords[lang];
	const list = listSystems(lang, scribe);
	const map = mapSeries([...systems.values()], lang, w);
	map.sources.forEach(scribe.cite);
	return { w, list, map, refs: scribe.refs };
}
