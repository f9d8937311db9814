export { checkDrawOptions } from './draw-options.ts';
export { coverage } from '../data/model/coverage.ts';
export type { Coverage } from '../data/model/coverage.ts';
export { parseModel, parseModelText } from '../data/model/parse.ts';
export { isModelId, loadModel, MODEL_IDS } from '../data/model/library.ts';
export type { ModelId } from '../data/model/library.ts';
export type { Exclusion, Modality, Model, Variable } from '../data/model/schema.ts';
export { InputError, describe } from '../data/input-error.ts';
export { scoreChange, shareHigher } from './compare.ts';
export type { ScoreChange, VariableChange } from './compare.ts';
export { drawEnsemble } from './draws.ts';
export type { DrawOptions } from './draw-options.ts';
export { scoreDraws } from './evaluate.ts';
export { impossibleReasons } from './impossible.ts';
export { monthlyIncome } from './monthly-income.ts';
export type { DeclaredIncome, MonthlyIncome } from './monthly-income.ts';
export { parseProfile } from './profile.ts';
export { score } from './score.ts';
export type { Score } from './score.ts';
export { startingProfile } from './starting-profile.ts';
export { contributionDraws, summarise, summariseContributions } from './summarise.ts';
export { SHAPES } from './types.ts';
export type {
	Column,
	Contribution,
	DrawScores,
	Ensemble,
	Interval,
	Profile,
	Shape
} from './types.ts';
