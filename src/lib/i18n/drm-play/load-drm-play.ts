import type { Lang } from '../lang.ts';
import type { DrmPlayMessages } from './messages.ts';

/** The words of the player, in one language and apart from those of the page. */
export async function loadDrmPlay(lang: Lang): Promise<DrmPlayMessages> {
	return lang === 'fr' ? (await import('./fr.ts')).drmPlayFr : (await import('./en.ts')).drmPlayEn;
}
