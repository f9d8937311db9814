import type { Localized } from '#lib/i18n/lang.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ChartWords } from './words.ts';

/** For the server: a page is given one language of it. */
export const chartWords: Localized<ChartWords> = { fr, en };
