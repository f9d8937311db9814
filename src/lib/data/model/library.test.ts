import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isModelId, loadModel, MODEL_IDS } from './library.ts';

const FOLDER = new URL('../../../../data/models/', import.meta.url);

test('the library lists every file of data/models, under its own id', async () => {
	const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
	expect([...MODEL_IDS].sort()).toEqual(files.sort());
	for (const id of MODEL_IDS) expect((await loadModel(id)).id).toBe(id);
});

test('isModelId knows ours and nothing inherited', () => {
	expect(isModelId('ams-2018')).toBe(true);
	expect(isModelId('toString')).toBe(false);
});

describe.each(MODEL_IDS)('%s', (id) => {
	test('has a name, a summary and sources, all cited sources listed', async () => {
		const model = await loadModel(id);
		expect(model.name).toBeDefined();
		expect(model.summary).toBeDefined();
		expect(model.sources.length).toBeGreaterThan(0);
	});

	test('every variable that can be answered has one reference and a question', async () => {
		for (const variable of (await loadModel(id)).variables) {
			if (variable.modalities.length === 0) continue;
			const references = variable.modalities.filter(({ reference }) => reference === true);
			expect(references, variable.id).toEqual([variable.modalities[0]]);
			expect(variable.question, variable.id).toBeDefined();
			expect(variable.attribution ?? variable.role, variable.id).not.toBe('criterion');
		}
	});

	test('French texts use French spaces and apostrophes', async () => {
		for (const text of frenchTexts(await loadModel(id))) {
			expect(text).not.toMatch(/ [;!?:»€]|« |'/);
		}
	});
});

test('the composite has the ids that the population and the story rely on, in order', async () => {
	const { variables, largest } = await loadModel('caf-2010-2018');
	const ids = (variable: string) =>
		variables.find(({ id }) => id === variable)?.modalities.map(({ id }) => id);
	expect(variables.map(({ id }) => id)).toEqual([
		'composition',
		'revenu_mensuel',
		'rsa',
		'chomage',
		'mois_activite_12m',
		'stabilite_emploi',
		'aah_emploi',
		'quartier',
		'taux_effort_loyer',
		'separation_recente',
		'enfant_12',
		'enfant_19',
		'changements_loyer_18m',
		'aah_trimestrielle',
		'situation_matrimoniale',
		'revenu_uc_942',
		'statut_etudiant',
		'statut_apprenti',
		'alternance_emploi',
		'connexions_web',
		'delai_accueil',
		'nb_mails',
		'delai_controle',
		'nb_declarations',
		'prestations'
	]);
	expect(ids('composition')).toEqual(['seul', 'parent_seul', 'couple', 'couple_enfants']);
	expect(ids('changements_loyer_18m')).toEqual(['quatre_ou_moins', 'plus_de_4']);
	expect(ids('nb_mails')).toEqual([]);
	expect(largest).toMatchObject([{ modality: 'aah_emploi.oui', among: 3 }]);
});

test('only the student status lowers the CAF score', async () => {
	const { variables } = await loadModel('caf-2010-2018');
	const lowering = variables.filter(({ modalities }) =>
		modalities.some(({ direction }) => direction === 'lowers')
	);
	expect(lowering.map(({ id }) => id)).toEqual(['statut_etudiant']);
});

function frenchTexts(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) =>
		key === 'fr' && typeof child === 'string' ? [child] : frenchTexts(child)
	);
}
