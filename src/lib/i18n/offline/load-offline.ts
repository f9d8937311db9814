import type { Lang } from '../lang.ts';
import type { OfflineMessages } from './messages.ts';

/** The words of reading without a network, in one language and apart from those of the page. */
export async function loadOffline(lang: Lang): Promise<OfflineMessages> {
	return lang === 'fr' ? (await import('./fr.ts')).offlineFr : (await import('./en.ts')).offlineEn;
}
