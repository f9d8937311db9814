import type { Model } from '#lib/data/model/schema.ts';
import type { Lang } from '#lib/i18n/lang.ts';

const YES = /^(oui|yes)$/i;

/**
 * An answer in a few words, for a row of a chart: its short form where the model has one, else
 * the question's label, with the answer unless it is a plain yes.
 */
export function rowLabel(model: Model, variable: string, modality: string, lang: Lang): string {
	const asked = model.variables.find(({ id }) => id === variable);
	const answered = asked?.modalities.find(({ id }) => id === modality);
	if (!asked) return variable;
	if (answered?.short) return answered.short[lang];
	const answer = answered?.label[lang] ?? modality;
	if (!answer || YES.test(answer)) return asked.label[lang];
	const colon = lang === 'fr' ? '\u00a0: ' : ': ';
	return asked.label[lang] + colon + answer[0]!.toLowerCase() + answer.slice(1);
}
