import { createHash } from 'node:crypto';

/**
 * The name that a frozen file bears: the beginning of the SHA-256 of its bytes.
 *
 * @param {string | Uint8Array} content
 * @returns {string} 16 hexadecimal digits
 */
export const contentHash = (content) =>
	createHash('sha256').update(content).digest('hex').slice(0, 16);
