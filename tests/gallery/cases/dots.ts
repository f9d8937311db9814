import { CELLS, GROUPINGS, type Grouping } from '#lib/charts/Dots/cells.ts';
import type { DotStep } from '#lib/charts/Dots/layout.ts';
import { dotSeries, type DotGroup } from '#lib/charts/Dots/series.ts';
import type { DrawnAs } from '#lib/embed/drawn.ts';
import { LONG, many } from '../say.ts';

const dots = (
	count: number,
	selected: number,
	step: DotStep,
	label = (id: string) => id
): DrawnAs<'dots'> => {
	const named = Object.fromEntries(
		(Object.keys(GROUPINGS) as Grouping[]).map((grouping) => [
			grouping,
			many(GROUPINGS[grouping], (i): Pick<DotGroup, 'id' | 'label' | 'verdict'> => ({
				id: `${grouping}-${i}`,
				label: label(`${grouping} ${i + 1}`),
				verdict: i === 0 ? 'more' : i === 1 ? 'used' : 'cannot-tell'
			}))
		])
	) as Record<Grouping, Pick<DotGroup, 'id' | 'label' | 'verdict'>[]>;
	const cells = many(count, (i) => (7 * i) % CELLS);
	return {
		chart: 'dots',
		step,
		series: dotSeries(cells, named, { perDot: 1000, selected, draws: 500, seed: 1 })
	};
};

export const usual = () => dots(13_800, 166, 'fifth');
export const mixed = () => dots(1380, 17, 'mixed');
export const sorted = () => dots(1380, 17, 'sorted');
export const lifted = () => dots(1380, 17, 'lifted');
export const empty = () => dots(0, 0, 'fifth');
export const one = () => dots(1, 1, 'lifted');
export const zero = () => dots(1380, 0, 'rsa');
export const long = () => dots(1380, 17, 'family', () => LONG);
export const extreme = () => dots(1380, 1380, 'fifth');
