import type { ControlBlock } from '#content/types.ts';
import { ratiosSeries } from '#lib/charts/Ratios/series.ts';
import { withShares } from '#lib/charts/Ratios/with-shares.ts';
import type { Policy } from '#lib/control/types.ts';
import { facts } from '#lib/data/facts.ts';
import { formatNumber, formatPercent } from '#lib/format/number.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Resolved } from '#lib/story/load/resolved.ts';
import { ratioRows } from '#lib/story/simulation/ratio-rows.ts';
import type { ChartChoice, ChartView } from './chart.ts';
import { controlAnswers, POLICIES } from './control-answers.ts';
import { publishedCapacities } from './published-capacities.ts';

/**
 * Who is selected, for each policy and each published capacity, worked out beforehand: a frame
 * carries no engine.
 *
 * @param households how many there are in all
 */
export function controlViews(
	block: Resolved<ControlBlock>,
	households: number,
	lang: Lang,
	t: Messages
): { views: ChartView[]; moves: ChartChoice[] } {
	const answers = controlAnswers();
	const choices: ChartChoice[] = [
		{
			key: 'policy',
			label: t.control.policy,
			options: POLICIES.map((policy) => ({ value: policy, label: t.control.policies[policy] }))
		},
		{
			key: 'capacity',
			label: t.control.capacity,
			options: publishedCapacities().map((capacity) => ({
				value: String(capacity.households),
				label: `${formatNumber(capacity.households, lang)} (${formatPercent((100 * capacity.households) / households, lang)}) · ${capacity.label(lang, t)}`
			}))
		}
	];
	const said = (key: string, value: string) =>
		choices.find((choice) => choice.key === key)!.options.find((o) => o.value === value)!.label;
	const views = answers.map(({ policy, capacity, groups }): ChartView => {
		const fitted = isFitted(policy);
		const { used, unknown, mirror } = block.notes;
		return {
			state: { policy, capacity: String(capacity) },
			label: `${said('policy', policy)}, ${said('capacity', String(capacity))}`,
			text: [...(fitted ? [used, unknown] : []), ...(policy === 'non-take-up' ? [mirror] : [])],
			drawn: {
				chart: 'ratios',
				series: ratiosSeries(
					ratioRows(groups, lang, fitted).map((row) => withShares(row, capacity / households))
				)
			}
		};
	});
	return { views, moves: choices };
}

const isFitted = (policy: Policy) => policy === 'score' || policy === 'score-then-random';

/** Ids of the sources that the capacities come from. */
export function sourcesOfCapacities(): string[] {
	const ids = publishedCapacities().flatMap((capacity) => capacity.facts);
	return [...new Set(ids.flatMap((id) => facts.get(id)!.sources))];
}
