/** The alternative text of a chart's picture: its title, then what it shows. */
export function altText({ title, summary }: { title: string; summary: string }): string {
	return `${title}. ${summary}`;
}
