import { InputError } from '#lib/data/input-error.ts';
import { MODEL_IDS } from '#lib/data/model/library.ts';
import type { Model } from '#lib/data/model/schema.ts';
import {
	checkDrawOptions,
	coverage,
	drawEnsemble,
	parseProfile,
	score,
	scoreDraws,
	SHAPES,
	summarise,
	summariseContributions
} from '#lib/scoring/index.ts';
import type { DrawOptions, Ensemble, Profile, Shape } from '#lib/scoring/index.ts';
import type { Conflict } from './conflicts.ts';
import { checkConflicts } from './conflicts.ts';
import { parseFlags } from './flags.ts';
import { integerFlag } from './integer-flag.ts';
import { modelFlag } from './model-flag.ts';
import { profileFlag } from './profile-flag.ts';
import { runCommand } from './run-command.ts';
import { fittedRank, keptOf } from './score/fitted.ts';

const USAGE = `Usage: npm run -s score -- --model ID_OR_FILE --profile JSON_OR_FILE [options]

The score of a household under one model, as JSON on standard output.

  --model    a model file, or one of:
             ${MODEL_IDS.join('\n             ')}
  --profile  {"variable": "modality", ...} or a file; {} is the reference household
  --seed     seed of the draws, 0 to 4294967295 (default 1)
  --draws    how many weightings to draw (default 500)
  --shape    ${SHAPES.join(', ')} (default ${SHAPES[0]})
  --help     this text

--seed, --draws and --shape concern reconstructed models only. Where a model was fitted to published
figures, the weightings that the fit kept are used and give a rank, unless another seed, or --draws
or --shape, asks for unfitted ones.`;

await runCommand('score', async (args) => {
	const flags = parseFlags(args, ['model', 'profile', 'seed', 'draws', 'shape']);
	if (flags.has('help')) return USAGE;
	const seed = integerFlag(flags, 'seed', 1);
	const draws = integerFlag(flags, 'draws', 500);
	const options = checkDrawOptions({ seed, draws, shape: shapeFlag(flags.get('shape')) }, 1);
	const model = await modelFlag(flags.get('model'));
	const { value, place } = profileFlag(flags.get('profile'));
	const profile = parseProfile(model, value, place);
	const given = new Set(Object.keys(value as object));
	const conflicts = checkConflicts(model, profile, given, place);
	const unfitted = seed !== 1 || flags.has('draws') || flags.has('shape');
	const output =
		model.kind === 'reconstructed'
			? reconstructed(model, profile, options, conflicts, unfitted ? null : keptOf(model))
			: { model: model.id, kind: model.kind, ...score(model, profile) };
	return JSON.stringify(output, null, 2);
});

function reconstructed(
	model: Model,
	profile: Profile,
	options: Required<DrawOptions>,
	conflicts: readonly Conflict[],
	kept: Ensemble | null
): object {
	const scores = scoreDraws(kept ?? drawEnsemble(model, options), profile);
	return {
		model: model.id,
		kind: model.kind,
		logOdds: summarise(scores.logOdds),
		score: null,
		scoreIdentified: false,
		rank: kept && fittedRank(kept, scores),
		fitted: kept !== null,
		contributions: summariseContributions(scores, profile),
		conflicts,
		...options,
		draws: scores.draws,
		coverage: coverage(model)
	};
}

function shapeFlag(given: string | undefined): Shape {
	if (given === undefined) return SHAPES[0];
	const shape = SHAPES.find((known) => known === given);
	if (shape !== undefined) return shape;
	throw new InputError({ code: 'unknown', place: '--shape', found: given, accepted: SHAPES });
}
