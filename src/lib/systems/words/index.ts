import type { Localized } from '../../i18n/lang.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SystemsWords } from './words.ts';

/** For the server: a page is given one language of it. */
export const systemsWords: Localized<SystemsWords> = { fr, en };
