declare module 'subset-font' {
	/** Cut a font down to the characters of a text. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes?: Record<string, number | { min: number; max: number }>;
		}
	): Promise<Buffer>;
}
