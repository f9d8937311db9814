import type { Lang } from './lang.ts';
import type { Messages } from './messages.ts';

/** The interface words of one language, fetched alone so that a page carries no other. */
export async function loadMessages(lang: Lang): Promise<Messages> {
	return lang === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;
}
