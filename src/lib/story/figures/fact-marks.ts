import { barsSeries, type Bar } from '#lib/charts/Bars/series.ts';
import { wafflesSeries } from '#lib/charts/Waffles/series.ts';
import type { Fact } from '#lib/data/schema/fact.ts';
import { formatFact } from '#lib/format/fact.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Figure } from './figure.ts';

/** One dot field of a proportion. */
interface Part {
	id: string;
	selected?: boolean;
}

/** What turns facts into marks, each cited. */
export interface FactMarks {
	/** @throws {TypeError} where the fact is not a number. */
	number(id: string): number;
	/** The sources of these facts, each once. */
	from(...ids: string[]): string[];
	bar(id: string, more?: Partial<Bar>): Bar;
	bars(list: Bar[], max?: number): Figure;
	/** Percentages as dots out of `of`. */
	waffles(of: number, list: Part[]): Figure;
}

/**
 * Marks drawn at the facts, with the words of the facts.
 *
 * @param fact the door to data/facts.json
 */
export function factMarks(fact: (id: string) => Fact, lang: Lang): FactMarks {
	const number = (id: string): number => {
		const { value } = fact(id);
		if (typeof value !== 'number') throw new TypeError(`fact "${id}" is not a number`);
		return value;
	};
	const from = (...ids: string[]) => [...new Set(ids.flatMap((id) => fact(id).sources))];
	const bar = (id: string, more: Partial<Bar> = {}): Bar => ({
		id,
		label: fact(id).label[lang],
		value: number(id),
		text: formatFact(fact(id), lang),
		...more
	});
	return {
		number,
		from,
		bar,
		bars: (list, max) => ({
			chart: 'bars',
			series: barsSeries(list, max),
			sources: from(...list.map(({ id }) => id))
		}),
		waffles: (of, list) => ({
			chart: 'waffles',
			series: wafflesSeries(
				list.map(({ id, selected }) => {
					const { label, value, text } = bar(id);
					return { id, label, value, text, of, ...(selected && { selected }) };
				})
			),
			sources: from(...list.map(({ id }) => id))
		})
	};
}
