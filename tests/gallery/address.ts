import type { Lang } from '#lib/i18n/lang.ts';

/** Ways in which the gallery shows a case. */
export const SHOWS = ['server', 'hydrated', 'table', 'picture'] as const;
export type Show = (typeof SHOWS)[number];

/** What an address of the gallery asks for. */
export interface Asked {
	/** The kind of chart, or `story` for a chart as the story has it today. */
	kind: string;
	name: string;
	show: Show;
	lang: Lang;
	theme: 'auto' | 'light' | 'dark';
}

/** `/bars/empty?show=table&lang=en&theme=dark`; null for the list of all cases. */
export function readAddress(url: string): Asked | null {
	const { pathname, searchParams } = new URL(url, 'http://localhost');
	const [kind, name] = pathname.split('/').filter(Boolean);
	if (!kind || !name) return null;
	const theme = searchParams.get('theme');
	return {
		kind,
		name,
		show: SHOWS.find((show) => show === searchParams.get('show')) ?? 'server',
		lang: searchParams.get('lang') === 'en' ? 'en' : 'fr',
		theme: theme === 'dark' || theme === 'light' ? theme : 'auto'
	};
}

/** The address of a case. */
export function addressOf({
	kind,
	name,
	...more
}: Partial<Asked> & Pick<Asked, 'kind' | 'name'>): string {
	const query = new URLSearchParams(more).toString();
	return `/${kind}/${name}${query && `?${query}`}`;
}
