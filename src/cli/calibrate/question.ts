import { condense, groupSet, priorDraws } from '#lib/control/index.ts';
import type { FitQuestion } from '#lib/control/index.ts';
import { drawEnsemble } from '#lib/scoring/index.ts';
import type { DrawOptions } from '#lib/scoring/index.ts';
import { maskOf } from './setting.ts';
import type { Setting } from './setting.ts';

/** What a fit asks of each draw of one prior. */
export function fitQuestion(
	setting: Pick<Setting, 'model' | 'prepared' | 'masks' | 'share'>,
	options: DrawOptions
): FitQuestion {
	const { model, prepared, share } = setting;
	const groups = ['lone-parent', 'rsa'].map((id) => ({ id, members: maskOf(setting, id) }));
	return {
		condensed: condense(prepared, groupSet(groups), 'score'),
		draws: priorDraws(drawEnsemble(model, options), prepared.population.weights.length),
		share
	};
}
