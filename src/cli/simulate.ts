import { capacityShare, POLICIES, prepare } from '#lib/control/index.ts';
import type { Policy } from '#lib/control/index.ts';
import { ensembles } from '#lib/data/ensembles.ts';
import { InputError } from '#lib/data/input-error.ts';
import { loadModel } from '#lib/data/model/library.ts';
import { assumptions, margins } from '#lib/data/population.ts';
import { answerReader, buildPopulation } from '#lib/population/index.ts';
import { checkDrawOptions } from '#lib/scoring/index.ts';
import { capacityFlag } from './capacity-flag.ts';
import { parseFlags } from './flags.ts';
import { integerFlag } from './integer-flag.ts';
import { modelFlag } from './model-flag.ts';
import { runCommand } from './run-command.ts';
import { fitReport } from './simulate/fit-report.ts';
import { nonTakeUp, nonTakeUpRates } from './simulate/non-take-up.ts';
import { simulateGroups } from './simulate/simulate-groups.ts';
import { fittedWeighting, knownWeighting } from './simulate/weighting.ts';

const MODEL = 'caf-2010-2018';

const USAGE = `Usage: npm run -s simulate -- [options]

Who is selected, among all households, as JSON on standard output.

  --model     ${MODEL} (default), or a file of kind "supplied" or "published" whose
              variables have the same ids
  --capacity  households checked in a year (default: the year of the fit)
  --policy    ${POLICIES.join(', ')} (default score)
  --seed      seed of the variants of the population, 0 to 4294967295 (default 1)
  --help      this text`;

await runCommand('simulate', async (args) => {
	const flags = parseFlags(args, ['model', 'capacity', 'policy', 'seed']);
	if (flags.has('help')) return USAGE;
	const { seed } = checkDrawOptions({ seed: integerFlag(flags, 'seed', 1) }, 1);
	const policy = policyFlag(flags.get('policy'));
	const stored = ensembles.get(MODEL)!;
	const households = margins.households.value;
	const capacity = capacityFlag(flags.get('capacity'), stored.capacity, households);
	const place = flags.get('model') ?? MODEL;
	const model = await modelFlag(place);
	const fitted = model.kind === 'reconstructed';
	if (fitted && place !== MODEL) {
		throw new InputError({
			code: 'unknown',
			place: '--model',
			found: model.id,
			accepted: [MODEL, 'a readable file']
		});
	}
	const known = fitted ? model : await loadModel(MODEL);
	const population = buildPopulation(margins, assumptions, { seed });
	const weighting = fitted
		? fittedWeighting(model, stored)
		: knownWeighting(model, known, population.weights.length, place);
	const prepared = prepare(population, weighting.columns, answerReader(population), {
		nonTakeUp: nonTakeUp(population)
	});
	const share = capacityShare(capacity, households);
	const output = {
		model: model.id,
		kind: model.kind,
		policy,
		capacity,
		share,
		households,
		profiles: population.profiles,
		variants: population.weights.length,
		seed,
		draws: weighting.runs[0].draws.draws,
		runs: weighting.runs.map(({ id, draws }) => ({ id, draws: draws.draws })),
		unanswered: prepared.unanswered.map((variable) => ({
			variable,
			assumed: 'every household gives the reference answer'
		})),
		nonTakeUp: policy === 'non-take-up' ? nonTakeUpRates() : null,
		fit: fitted ? { atCapacity: stored.capacity, lines: fitReport(stored) } : null,
		groups: simulateGroups(prepared, weighting, policy, share)
	};
	return JSON.stringify(output, rounded, 2);
});

function policyFlag(given: string | undefined): Policy {
	if (given === undefined) return 'score';
	const policy = POLICIES.find((known) => known === given);
	if (policy !== undefined) return policy;
	throw new InputError({ code: 'unknown', place: '--policy', found: given, accepted: POLICIES });
}

/** Six decimals: more would suggest a precision that no draw has. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toFixed(6)) : value;
}
