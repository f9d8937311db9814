import { en } from '../../src/lib/i18n/en.ts';
import { fr } from '../../src/lib/i18n/fr.ts';
import { LANGS } from '../../src/lib/i18n/lang.ts';

/** Both languages with their interface words, for `describe.each`. */
export const SPOKEN = LANGS.map((lang) => ({ lang, t: { fr, en }[lang] }));
