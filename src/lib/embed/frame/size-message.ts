import { frameHeight } from './frame-height.ts';

/**
 * What a page in a frame says of its height: the message of AMP's `amp-iframe`, which its pages
 * understand, and ours with them. Source: the AMP documentation of `amp-iframe`, "Iframe Resizing".
 */
export function sizeMessage(height: number) {
	return { sentinel: 'amp', type: 'embed-size', height };
}

/** The height that such a message gives; null for any other message, whatever it holds. */
export function heightOf(message: unknown): number | null {
	if (typeof message !== 'object' || message === null) return null;
	const { sentinel, type, height } = message as Record<string, unknown>;
	return sentinel === 'amp' && type === 'embed-size' ? frameHeight(height) : null;
}
