import type { MapFile, MapSeries } from './series.ts';

/** The drawing's own units; it is scaled to the page. */
export const WIDTH = 1120;
const ROW = 25;
const HEAD = 34;
const GAP = 10;
/** Left edge and width of each column. */
export const COLUMNS = {
	streams: { x: 0, width: 96 },
	files: { x: 210, width: 170 },
	systems: { x: 520, width: 290 },
	whom: { x: 836, width: 284 }
} as const;
const TOP = 46;
export const BOX = 34;
/** Arrows that leave one column bend each in its own lane. */
const FIRST_LANE = 28;
const LANE = 14;
const CORNER = 9;

export interface Box {
	id: string;
	name: string;
	alone: boolean;
	x: number;
	/** Middle. */
	y: number;
	width: number;
}

export interface MapLayout {
	height: number;
	boxes: Box[];
	heads: { name: string; y: number }[];
	rows: { id: string; name: string; input: 'file' | 'own' | 'unknown'; y: number }[];
	/** Rows one below the other that bear on the same people share one bracket. */
	whom: { name: string; from: number; to: number }[];
	paths: { id: string; d: string; state: MapSeries['flows'][number]['state'] }[];
}

/** Where everything stands: rows from top to bottom, files level with what reads them. */
export function layoutMap({ streams, files, groups, flows }: MapSeries): MapLayout {
	let y = TOP;
	const heads: MapLayout['heads'] = [];
	const rows: MapLayout['rows'] = [];
	const whom: MapLayout['whom'] = [];
	for (const group of groups) {
		heads.push({ name: group.name, y: y + HEAD / 2 });
		y += HEAD;
		let last: MapLayout['whom'][number] | undefined;
		for (const row of group.rows) {
			const at = y + ROW / 2;
			rows.push({ id: row.id, name: row.name, input: row.input, y: at });
			if (last?.name === row.whom) last.to = at;
			else whom.push((last = { name: row.whom, from: at, to: at }));
			y += ROW;
		}
		y += GAP;
	}
	const height = y;
	const middle = new Map(rows.map((row) => [row.id, row.y]));
	const readersOf = (id: string) =>
		flows.filter(({ from }) => from === id).flatMap(({ to }) => middle.get(to) ?? []);
	const fileBoxes = spread(files, readersOf, COLUMNS.files, height);
	for (const box of fileBoxes) middle.set(box.id, box.y);
	const streamBoxes = spread(streams, readersOf, COLUMNS.streams, height);
	for (const box of streamBoxes) middle.set(box.id, box.y);
	const boxes = [...streamBoxes, ...fileBoxes];
	const edge = new Map(boxes.map((box) => [box.id, box]));
	const lanes = new Map<number, number>();
	const paths = flows.flatMap(({ from, to, state }) => {
		const start = edge.get(from);
		const end = edge.get(to) ?? { x: COLUMNS.systems.x, y: middle.get(to) };
		if (!start || end.y === undefined) return [];
		const left = start.x + start.width;
		/* A file that reads a file of its own column is reached from below or above. */
		if (start.x === end.x)
			return [{ id: `${from}-${to}`, d: vertical(start.x + 24, start.y, end.y), state }];
		const lane = lanes.get(left) ?? 0;
		lanes.set(left, lane + 1);
		const bend = left + FIRST_LANE + lane * LANE;
		return [{ id: `${from}-${to}`, d: elbow(left, start.y, bend, end.x - 8, end.y), state }];
	});
	return { height, boxes, heads, rows, whom, paths };
}

/* Boxes level with the mean of their readers, pushed apart; those that nothing reads come first. */
function spread(
	files: readonly MapFile[],
	readersOf: (id: string) => number[],
	{ x, width }: { x: number; width: number },
	height: number
): Box[] {
	const mean = (list: number[]) => list.reduce((sum, at) => sum + at, 0) / list.length;
	const wanted = files
		.map((file) => {
			const readers = readersOf(file.id);
			return { ...file, y: readers.length ? mean(readers) : TOP + BOX / 2 };
		})
		.sort((a, b) => a.y - b.y);
	const step = BOX + 22;
	for (let i = 1; i < wanted.length; i++)
		wanted[i]!.y = Math.max(wanted[i]!.y, wanted[i - 1]!.y + step);
	const over = wanted.length ? wanted.at(-1)!.y - (height - BOX) : 0;
	for (let i = wanted.length - 1; over > 0 && i >= 0; i--) {
		const below = wanted[i + 1]?.y ?? height - BOX + step;
		wanted[i]!.y = Math.min(wanted[i]!.y, below - step);
	}
	return wanted.map((file) => ({ ...file, x, width }));
}

/* Out to the lane, along it, then in, with rounded corners; straight where both are level. */
function elbow(x0: number, y0: number, bend: number, x1: number, y1: number): string {
	const drop = y1 - y0;
	if (Math.abs(drop) < 1) return `M${round(x0)},${round(y0)}H${round(x1)}`;
	const r = Math.min(CORNER, Math.abs(drop) / 2) * Math.sign(drop);
	const side = Math.abs(r);
	return (
		`M${round(x0)},${round(y0)}H${round(bend - side)}q${round(side)},0 ${round(side)},${round(r)}` +
		`V${round(y1 - r)}q0,${round(r)} ${round(side)},${round(r)}H${round(x1)}`
	);
}

function vertical(x: number, y0: number, y1: number): string {
	const half = (BOX / 2) * Math.sign(y1 - y0);
	return `M${round(x)},${round(y0 + half)}L${round(x)},${round(y1 - half - 6 * Math.sign(y1 - y0))}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
