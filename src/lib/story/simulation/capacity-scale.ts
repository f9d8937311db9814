/** The capacities offered: 0.05 to 3 % of households a year, on a logarithmic scale. */
export const CAPACITY_SCALE = { least: 0.0005, most: 0.03, steps: 200 };

const span = Math.log(CAPACITY_SCALE.most / CAPACITY_SCALE.least);

/** The capacity at a position of the slider, in households, rounded to the hundred. */
export function capacityAt(position: number, households: number): number {
	const share = CAPACITY_SCALE.least * Math.exp((span * position) / CAPACITY_SCALE.steps);
	return Math.round((share * households) / 100) * 100;
}

/** The position of the slider nearest to a capacity. */
export function positionOf(capacity: number, households: number): number {
	const share = capacity / households / CAPACITY_SCALE.least;
	const position = Math.round((Math.log(share) / span) * CAPACITY_SCALE.steps);
	return Math.min(CAPACITY_SCALE.steps, Math.max(0, position));
}
