import { CELLS, GROUPINGS, groupsOfCell, type Grouping } from '#lib/charts/Dots/cells.ts';
import { roundCells } from '#lib/charts/Dots/round-cells.ts';
import {
	capacityShare,
	groupSet,
	simulateDraws,
	type Draws,
	type Prepared
} from '#lib/control/index.ts';
import { groupMask, groupShare } from '#lib/population/index.ts';

/** Ranks at which each cell is looked at, over all households. */
const RANKS = 200;
/** Within a run of so many dots the order says nothing, and like dots stand together. */
const SLICE = 69;

const MODALITIES = {
	family: ['seul', 'parent_seul', 'couple_enfants', 'couple'],
	fifth: ['1', '2', '3', '4', '5'],
	rsa: ['non', 'oui']
} as const;

/**
 * The population as dots, in the order in which one draw ranks it. Nothing is drawn at random: each
 * cell (family type × income fifth × RSA) gets its expected number of dots, and its expected number
 * among those picked, both by controlled rounding; the dots of a cell then stand at its quantiles.
 *
 * @param draw a single draw
 * @param capacity households checked in a year
 * @param perDot households a dot stands for
 * @returns the cell of each dot, from the lowest rank to the highest, and how many are picked
 */
export function dotsOfDraw(
	prepared: Prepared,
	draw: Draws,
	capacity: number,
	perDot: number
): { cells: number[]; selected: number } {
	const { population } = prepared;
	const places = Array.from({ length: CELLS }, (_, cell) => groupsOfCell(cell));
	const masks = places.map((place, cell) =>
		groupMask(population, {
			id: String(cell),
			label: { fr: '', en: '' },
			where: {
				family: MODALITIES.family[place.family]!,
				fifth: MODALITIES.fifth[place.fifth]!,
				rsa: MODALITIES.rsa[place.rsa]!
			}
		})
	);
	const groups = groupSet(masks.map((members, cell) => ({ id: String(cell), members })));
	const weights = population.weights[draw.variant[0]!]!;
	const shares = masks.map((mask) => groupShare(mask, weights));
	/* Share of each cell that stands in the top `share` of all. */
	const inTop = (share: number): number[] => {
		const run = [...simulateDraws({ prepared, draws: draw, policy: 'score', share }, groups)];
		return shares.map((of, cell) => (of > 0 ? Math.min(1, run.at(-1)!.ratios[cell]! * share) : 0));
	};

	const dots = Math.round(population.households / perDot);
	const selected = Math.round(capacity / perDot);
	const margins = (Object.keys(GROUPINGS) as Grouping[]).map((grouping) =>
		places.map((place) => place[grouping])
	);
	const counts = roundCells(
		shares.map((share) => share * dots),
		dots,
		margins
	);
	const share = capacityShare(capacity, population.households);
	const chosen = inTop(share);
	const picked = roundCells(
		shares.map((of, cell) => (counts[cell]! > 0 ? (of * chosen[cell]! * selected) / share : 0)),
		selected,
		margins,
		counts
	);

	const ranks = Array.from({ length: RANKS + 1 }, (_, i) => share + ((1 - share) * i) / RANKS);
	const curves = ranks.map(inTop);
	const standing = counts.flatMap((count, cell) => {
		const left = count - picked[cell]!;
		return Array.from({ length: left }, (_, i) => {
			const target = chosen[cell]! + ((1 - chosen[cell]!) * (i + 0.5)) / left;
			const at = Math.max(
				1,
				curves.findIndex((curve) => curve[cell]! >= target)
			);
			const [low, high] = [curves[at - 1]![cell]!, curves[at]![cell]!];
			const way = high > low ? (target - low) / (high - low) : 0;
			return { cell, fromTop: ranks[at - 1]! + way * (ranks[at]! - ranks[at - 1]!) };
		});
	});
	standing.sort((a, b) => b.fromTop - a.fromTop || a.cell - b.cell);
	const cells = standing.map(({ cell }) => cell);
	const slices = Array.from({ length: Math.ceil(cells.length / SLICE) }, (_, i) =>
		cells.slice(i * SLICE, (i + 1) * SLICE).sort((a, b) => a - b)
	);
	const top = picked.flatMap((count, cell) => new Array<number>(count).fill(cell));
	return { cells: [...slices.flat(), ...top], selected };
}
