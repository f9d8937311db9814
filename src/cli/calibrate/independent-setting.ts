import { assumptions, margins } from '#lib/data/population.ts';
import { prepare } from '#lib/control/index.ts';
import { answerReader, buildPopulation, groupMask, GROUPS } from '#lib/population/index.ts';
import type { Setting } from './setting.ts';

/**
 * A stress test: the same setting over a population whose attributes are independent, each with its
 * own central share. Structural zeros stay, since such households cannot exist.
 */
export function independentSetting(setting: Setting): Setting {
	const { attributes, codes, profiles, weights, households } = setting.prepared.population;
	const shareOf = (id: string, modality: string) => {
		const at = attributes.findIndex((attribute) => attribute.id === id);
		const code = attributes[at]!.modalities.indexOf(modality);
		let sum = 0;
		for (let i = 0; i < profiles; i++)
			if (codes[i * attributes.length + at] === code) sum += weights[0]![i]!;
		return sum;
	};
	const conditional = new Set(assumptions.conditionals.map(({ attribute }) => attribute));
	const single = attributes
		.filter(({ id }) => !conditional.has(id))
		.map(({ id, modalities }) => ({
			id: `${id}-alone`,
			label: { fr: id, en: id },
			over: [id],
			tag: 'derived' as const,
			use: 'fit' as const,
			facts: [],
			cells: modalities.map((modality) => ({
				at: { [id]: modality },
				share: shareOf(id, modality)
			}))
		}));
	const population = buildPopulation(
		{ ...margins, margins: single },
		{
			...assumptions,
			conditionals: assumptions.conditionals.map((one) => ({
				...one,
				given: [],
				probabilities: [{ at: {}, oui: shareOf(one.attribute, 'oui') }]
			}))
		}
	);
	return {
		...setting,
		prepared: prepare({ ...population, households }, setting.columns, answerReader(population)),
		masks: new Map(GROUPS.map((group) => [group.id, groupMask(population, group)]))
	};
}
