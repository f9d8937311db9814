import { spaced } from '#lib/format/spaced.ts';
import { coverage } from '#lib/data/model/coverage.ts';
import { models } from '#lib/data/models.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { createScribe } from '#lib/story/load/scribe.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = params.lang as Lang;
	const scribe = createScribe(lang);
	const listed = [...models.values()].map((model) => {
		const cite = (ids: readonly string[] | undefined): string[] => {
			ids?.forEach(scribe.cite);
			return [...(ids ?? [])];
		};
		return {
			id: model.id,
			agency: model.agency,
			years: model.years,
			kind: model.kind,
			name: model.name?.[lang] ?? model.id,
			summary: model.summary?.[lang] ?? '',
			target: model.target && {
				text: model.target.text[lang],
				sources: cite(model.target.source)
			},
			incomeRule: model.incomeRule && {
				text: model.incomeRule.text[lang],
				sources: cite(model.incomeRule.source)
			},
			replies: (model.replies ?? []).map(({ who, text, source, date }) => ({
				who,
				text: spaced(text[lang], lang),
				date,
				sources: cite(source)
			})),
			logisticAssumed: model.logisticAssumed ?? false,
			approximate: model.criteriaCount?.approximate ?? false,
			coverage: coverage(model),
			intercept: model.intercept,
			variables: model.variables.map((variable) => ({
				id: variable.id,
				label: variable.label[lang],
				role: variable.role,
				half: variable.inclusion === 'half',
				version: variable.attribution?.version[lang] ?? '',
				note: variable.note ? spaced(variable.note[lang], lang) : '',
				modalities: variable.modalities
					.filter(({ reference }) => !reference)
					.map((modality) => ({
						id: modality.id,
						label: modality.label[lang],
						weight: modality.weight ?? null,
						direction: modality.direction ?? null,
						sources: cite(modality.source)
					}))
			}))
		};
	});
	return { models: listed, refs: scribe.refs };
};
