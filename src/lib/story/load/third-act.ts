import { dotSeries, type DotGroup, type DotVerdict } from '#lib/charts/Dots/series.ts';
import { LISTED, type Grouping } from '#lib/charts/Dots/cells.ts';
import { versusSeries } from '#lib/charts/Versus/series.ts';
import {
	capacityShare,
	groupSet,
	ratiosOf,
	simulateDraws,
	type Simulation
} from '#lib/control/index.ts';
import { quantile } from '#lib/control/quantile.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { GROUPS } from '#lib/population/groups.ts';
import { groupMask } from '#lib/population/index.ts';
import type { Figure } from '../figures/figure.ts';
import { buildEngine } from './build-engine.ts';
import { centralDraw, oneDraw } from './central-draw.ts';
import { defaultControl } from './default-control.ts';
import { dotsOfDraw } from './dots-of-draw.ts';

/** Households a dot stands for. */
const PER_DOT = 1000;
const SEED = 1;

/** The groups of each grouping; null is whoever is not in the one after it. */
const NAMED: Record<Grouping, (string | null)[]> = {
	family: ['single', 'lone-parent', 'couple-children', 'couple'],
	fifth: ['fifth-1', 'fifth-2', 'fifth-3', 'fifth-4', 'fifth-5'],
	rsa: [null, 'rsa']
};

let made: ReturnType<typeof compute> | undefined;

/** The dots and the comparison with chance of the third act, in one language. */
export function thirdAct(lang: Lang, withoutRsa: string) {
	const { dots, selected, draws, shares } = (made ??= compute());
	const results = new Map(defaultControl().groups.map((group) => [group.id, group]));
	const name = (id: string | null): Pick<DotGroup, 'id' | 'label' | 'verdict'> => ({
		id: id ?? 'no-rsa',
		label: GROUPS.find((group) => group.id === id)?.label[lang] ?? withoutRsa,
		verdict: verdictOf(id ?? 'rsa')
	});
	const verdictOf = (id: string): DotVerdict =>
		id === 'lone-parent' ? 'used' : results.get(id)!.verdict;
	const named = {
		family: NAMED.family.map(name),
		fifth: NAMED.fifth.map(name),
		rsa: NAMED.rsa.map(name)
	};
	return {
		dots: dotSeries(dots, named, { perDot: PER_DOT, selected, draws, seed: SEED }),
		versus: {
			chart: 'versus',
			series: versusSeries(
				LISTED.flatMap((grouping) =>
					named[grouping].map((group) => ({ ...group, grouping, ...shares.get(group.id)! }))
				),
				draws
			),
			kind: 'calibrated',
			sources: defaultControl().sources
		} satisfies Figure as Figure
	};
}

function compute() {
	const { prepared, runs } = buildEngine().fitted;
	const { capacity } = defaultControl();
	const share = capacityShare(capacity, prepared.population.households);
	const ids = Object.values(NAMED).flatMap((group) => group.flatMap((id) => id ?? []));
	const groups = groupSet(
		ids.map((id) => ({
			id,
			members: groupMask(
				prepared.population,
				GROUPS.find((group) => group.id === id)!
			)
		}))
	);
	let simulation!: Simulation;
	for (simulation of simulateDraws({ prepared, draws: runs[0], policy: 'score', share }, groups));
	const draw = oneDraw(runs[0], centralDraw(simulation));
	const { cells, selected } = dotsOfDraw(prepared, draw, capacity, PER_DOT);
	const shares = new Map(
		ids.map((id, g) => {
			const { share: households } = defaultControl().groups.find((group) => group.id === id)!;
			const sorted = ratiosOf(simulation, g)
				.map((ratio) => ratio * households)
				.sort();
			return [
				id,
				{ households, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) }
			] as const;
		})
	);
	const rsa = shares.get('rsa')!;
	shares.set('no-rsa', {
		households: 1 - rsa.households,
		low: 1 - rsa.high,
		high: 1 - rsa.low
	});
	return { dots: cells, selected, draws: runs[0].draws, shares };
}
