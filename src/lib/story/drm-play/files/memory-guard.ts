import { InputError } from '#lib/data/input-error.ts';

/** People and amounts that a browser holds with ease: about 150 bytes each, and again in the ledger. */
const MOST = 3_000_000;
const KEPT = /S21\.G00\.(?:30\.001|50\.00[249]|51\.013|54\.002|56\.00[37]|58\.004)/g;

/**
 * Watch how much a file asks to be remembered, whatever its length: a file made to fill the memory
 * is stopped before it brings the tab down. A rubrique cut between two chunks is not counted.
 *
 * @returns what to call with each chunk
 * @throws {InputError} from there, when it is too much
 */
export function memoryGuard(file: string, most = MOST): (chunk: Uint8Array) => void {
	const decoder = new TextDecoder('latin1');
	let kept = 0;
	return (chunk) => {
		kept += decoder.decode(chunk).match(KEPT)?.length ?? 0;
		if (kept <= most) return;
		throw new InputError({
			code: 'too-large',
			place: file,
			found: `> ${most}`,
			accepted: [String(most)],
			reason: {
				fr: 'Ce sont des personnes et des montants : un navigateur n’en retient pas plus sans risque. La commande « npm run drm » n’a pas cette limite.',
				en: 'These are people and amounts: a browser cannot safely hold more. The command “npm run drm” has no such limit.'
			}
		});
	};
}
