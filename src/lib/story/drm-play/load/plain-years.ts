import type { Localized } from '#lib/i18n/lang.ts';

/** A text of the fictional data without the marks around its years. */
export function plainYears({ fr, en }: Localized): Localized {
	const bare = (text: string) => text.replace(/\{=([^}]*)\}/g, '$1');
	return { fr: bare(fr), en: bare(en) };
}
