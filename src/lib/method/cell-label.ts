import { assumptions } from '#lib/data/population.ts';
import type { Condition } from '#lib/data/schema/population.ts';
import type { Lang, Localized } from '#lib/i18n/lang.ts';

/** Modalities that are neither a yes nor a no. */
const FAMILY: Readonly<Record<string, Localized>> = {
	seul: { fr: 'personne seule', en: 'single person' },
	parent_seul: { fr: 'parent seul', en: 'lone parent' },
	couple_enfants: { fr: 'couple avec enfants', en: 'couple with children' },
	couple: { fr: 'couple sans enfant', en: 'couple without children' }
};
const FIFTH: Localized = { fr: '{n} sur 5', en: '{n} of 5' };
const NOT: Localized = { fr: 'hors {label}', en: 'not {label}' };
const OR: Localized = { fr: ' ou ', en: ' or ' };

/** Households of a margin in words: `RSA, parent seul`. */
export function cellLabel(at: Condition, lang: Lang): string {
	const parts = Object.entries(at).map(([attribute, modality]) => {
		const label = assumptions.attributes.find(({ id }) => id === attribute)?.label[lang];
		if (label === undefined) throw new Error(`no attribute "${attribute}" in the population`);
		const names = [modality].flat().map((one) => {
			if (one === 'oui') return label;
			if (one === 'non') return NOT[lang].replace('{label}', label);
			return FAMILY[one]?.[lang] ?? `${label}, ${FIFTH[lang].replace('{n}', one)}`;
		});
		return names.join(OR[lang]);
	});
	const text = parts.join(', ');
	return text[0]!.toUpperCase() + text.slice(1);
}
