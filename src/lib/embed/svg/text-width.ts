/* Advance widths of IBM Plex Sans Regular, in hundredths of an em. */
const WIDTHS: readonly (readonly [number, string])[] = [
	[0, '\u00ad'],
	[12, '\u202f'],
	[24, " '\u00a0"],
	[25, 'ijlìíîï'],
	[28, ',.l’‘!¡:;|¦'],
	[33, '[]f()·{}'],
	[36, 't²³¹r/\\'],
	[40, '-IªºÌÍÎÏ•"'],
	[46, '*z°¿“”?®'],
	[50, 'svLcyçýÿJx¢«»'],
	[54, 'agkàáâãäåeèéêëð'],
	[57, 'F_oòóôõöThnuµñøùúûüESZbdpqÈÉÊËþ'],
	[60, 'Y£§Ý–$+0123456789<=>^`~×÷−PVX¤Þ€'],
	[64, 'CÇKARÀÁÂÃÄÅß¶BDÐ'],
	[70, 'UÙÚÛÜ&G#HNOQÑÒÓÔÕÖØ'],
	[78, 'w©—…M'],
	[88, '¼½¾æm@WÆ'],
	[95, '%œŒ']
];
const WIDTH_OF = new Map(
	WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width / 100] as const))
);
/* Wider than most letters, so that an unknown one never runs over. */
const UNKNOWN = 0.65;
const HEAVY = 1.05;

/** About how wide a text is, in pixels, where nothing can measure it. */
export function textWidth(text: string, size: number, heavy = false): number {
	let width = 0;
	for (const character of text) width += WIDTH_OF.get(character) ?? UNKNOWN;
	return width * size * (heavy ? HEAVY : 1);
}

/** How wide a text is in the typewriter's face, whose characters are all as wide. */
export function monoWidth(text: string, size: number): number {
	return [...text].length * size * 0.6;
}
