import type { Localized } from '../../i18n/lang.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { TimelineWords } from './words.ts';

/** For the server: a page is given one language of it. */
export const timelineWords: Localized<TimelineWords> = { fr, en };
