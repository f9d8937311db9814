import type { Lang } from '../i18n/lang.ts';
import { corrections } from './corrections.ts';
import { readKept } from './store.ts';
import { withNotices } from './with-notices.ts';

/** A kept page as it is served: byte for byte, but for the corrections that speak of it. */
export function frozenPage(lang: Lang, hash: string, slug: string): Uint8Array<ArrayBuffer> {
	const kept = readKept('pages', `${hash}.html`);
	const said = corrections.filter(({ chart, copies }) => chart === slug && copies.includes(hash));
	if (!said.length) return kept;
	const html = withNotices(new TextDecoder().decode(kept), said, lang, slug);
	return new TextEncoder().encode(html);
}
