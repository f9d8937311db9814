import type { Picture } from '#lib/embed/svg/compose-svg.ts';

/**
 * A picture as PNG, by the browser's own canvas.
 *
 * @param scale pixels to a pixel of the picture
 * @throws {Error} where the browser refuses
 */
export async function rasterise({ svg, width, height }: Picture, scale: 1 | 2): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width * scale, height * scale);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		Object.assign(canvas, { width: width * scale, height: height * scale });
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error('the canvas gave no picture');
		return blob;
	} finally {
		URL.revokeObjectURL(url);
	}
}
