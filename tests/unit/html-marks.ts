/** An element of a rendered page that draws something. */
export interface HtmlMark {
	classes: string[];
	attributes: Record<string, string>;
	style: Record<string, string>;
	/** Where its tag starts in the page. */
	at: number;
}

/** Every element of a page that has one of the classes, in the order of the page. */
export function htmlMarks(html: string, ...names: string[]): HtmlMark[] {
	return [...html.matchAll(/<[a-z]\w*((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)]
		.map(({ 1: written, index }) => {
			const attributes = Object.fromEntries(
				[...(written ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [
					key!,
					value!
				])
			);
			return {
				attributes,
				at: index,
				classes: (attributes.class ?? '').split(/\s+/),
				style: Object.fromEntries(
					(attributes.style ?? '')
						.split(';')
						.filter(Boolean)
						.map((rule) => rule.split(/:(.*)/).map((part) => part.trim()) as [string, string])
				)
			};
		})
		.filter(({ classes }) => names.some((name) => classes.includes(name)));
}

/** `42.5%`, or `max(2px, 42.5%)`, as 42.5; 0 where nothing is written. */
export function share(written: string | undefined): number {
	if (written === undefined) return 0;
	return Number(/(-?[\d.]+(?:e-?\d+)?)%\)?$/.exec(written)?.[1] ?? NaN);
}
