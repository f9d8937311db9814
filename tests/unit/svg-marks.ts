/** An element of a picture: its name and its attributes. */
export interface Mark {
	name: string;
	attributes: Record<string, string>;
}

/** Every mark of the classes of a picture, in its order, the key of the picture left out. */
export function marksOf(svg: string, ...classes: string[]): Mark[] {
	const own = svg.replace(/<g class="key">.*?<\/g>/g, '');
	return [...own.matchAll(/<(\w+) ([^>]*?)\/?>/g)]
		.map(([, name, written]) => ({
			name: name!,
			attributes: Object.fromEntries(
				[...written!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])
			)
		}))
		.filter(({ attributes }) => classes.includes(attributes.class ?? ''));
}

/** A number of a mark; 0 where it is left out. */
export const at = (mark: Mark, name: string): number => Number(mark.attributes[name] ?? 0);

/** How many points a path of points has. */
export const points = (mark: Mark | undefined): number =>
	(mark?.attributes.d?.match(/M/g) ?? []).length;

/** Where the points of a path of points are. */
export const pointsAt = (mark: Mark | undefined): { x: number; y: number }[] =>
	[...(mark?.attributes.d ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y)
	}));
