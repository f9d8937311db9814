import { readFileSync } from 'node:fs';
import { fileOf } from './build-folder.ts';

/** The charts that the finished site lists, by slug. */
export function chartsBuilt(): string[] {
	const list = fileOf('/charts.json');
	if (list === null) return [];
	const { charts } = JSON.parse(readFileSync(list, 'utf8')) as { charts: { slug: string }[] };
	return charts.map(({ slug }) => slug).filter((slug) => fileOf(`/fr/embed/${slug}/`) !== null);
}
