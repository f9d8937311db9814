import { LANGS } from '#lib/i18n/lang.ts';
import type { Localized } from '#lib/i18n/lang.ts';
import type { Column } from './column.ts';

/** A text in both languages, as a column for each: `label_fr`, `label_en`. */
export function localizedColumns<T>(
	name: string,
	description: string,
	text: (record: T) => Localized | undefined
): Column<T>[] {
	return LANGS.map((lang) => ({
		name: `${name}_${lang}`,
		type: 'string',
		description: `${description}, in ${lang === 'fr' ? 'French' : 'English'}`,
		cell: (record) => text(record)?.[lang]
	}));
}
