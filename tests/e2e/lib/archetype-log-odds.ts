import archetypes from '../../../data/archetypes.json' with { type: 'json' };

interface Weights {
	variables: { id: string; modalities: { id: string; weight: number }[] }[];
}

/** What a file of weights gives a named household against the reference, in log-odds. */
export function archetypeLogOdds({ variables }: Weights, id: string): number {
	const found = archetypes.find((archetype) => archetype.id === id);
	if (!found) throw new Error(`no household "${id}"`);
	const answers: Record<string, string | undefined> = found.profile;
	return variables.reduce((sum, variable) => {
		const answer = variable.modalities.find((modality) => modality.id === answers[variable.id]);
		return sum + (answer?.weight ?? 0);
	}, 0);
}
