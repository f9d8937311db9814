import { describe, expect, it } from 'vitest';
import { modelById } from '#lib/data/models.ts';
import { impossibleReasons } from '#lib/scoring/impossible.ts';
import { STORY_MODEL } from '../../figures/story-profiles.ts';
import { playIndex } from '../load/play-index.ts';
import { ledgerAnswers } from './ledger-answers.ts';

const side = (income: number, over = {}) => ({
	income: income * 100,
	worked: 6,
	rsa: false,
	...over
});
const answers = (profile: Record<string, string>, at: ReturnType<typeof side>, low = 942) =>
	ledgerAnswers(profile, at, { low, few: null }, 942);

describe('ledgerAnswers', () => {
	it('applies the published threshold to a single person, and to nobody else', () => {
		expect(answers({ composition: 'seul' }, side(941.99)).revenu_uc_942).toBe('oui');
		expect(answers({ composition: 'seul' }, side(942)).revenu_uc_942).toBe('non');
		expect(answers({ composition: 'couple' }, side(500)).revenu_uc_942).toBe('non');
	});

	it('calls an income low under the threshold of the reader', () => {
		expect(answers({ composition: 'couple' }, side(1200)).revenu_mensuel).toBe('autre');
		expect(answers({ composition: 'couple' }, side(1200), 1500).revenu_mensuel).toBe('faible');
	});

	it('calls it low on RSA whatever the threshold', () => {
		const on = answers({ composition: 'couple', rsa: 'non' }, side(5000, { rsa: true }), 0);
		expect([on.rsa, on.revenu_mensuel]).toEqual(['oui', 'faible']);
	});

	it('leaves months in work out until the reader says how many are few', () => {
		expect(answers({}, side(0)).mois_activite_12m).toBe('eleve');
		const said = ledgerAnswers({}, side(0), { low: 942, few: 7 }, 942);
		expect(said.mois_activite_12m).toBe('faible');
	});

	it('makes no impossible household', () => {
		const model = modelById(STORY_MODEL);
		for (const { id, profile } of playIndex().households)
			for (const income of [0, 941, 943, 3000])
				for (const rsa of [true, false])
					if (profile)
						expect(impossibleReasons(model, answers(profile, side(income, { rsa }))), id).toEqual(
							[]
						);
	});
});
