import type { Drawn } from '#lib/embed/drawn.ts';
import * as bars from './cases/bars.ts';
import * as dotField from './cases/dot-field.ts';
import * as dots from './cases/dots.ts';
import * as fan from './cases/fan.ts';
import * as fileItems from './cases/file-items.ts';
import * as groups from './cases/groups.ts';
import * as intervals from './cases/intervals.ts';
import * as jobEnds from './cases/job-ends.ts';
import * as message from './cases/message.ts';
import * as monthSigns from './cases/month-signs.ts';
import * as ratios from './cases/ratios.ts';
import * as readers from './cases/readers.ts';
import * as scoreMonths from './cases/score-months.ts';
import * as sides from './cases/sides.ts';
import * as streams from './cases/streams.ts';
import * as trail from './cases/trail.ts';
import * as versus from './cases/versus.ts';
import * as waffles from './cases/waffles.ts';
import * as windows from './cases/windows.ts';
import * as yearWays from './cases/year-ways.ts';
import * as years from './cases/years.ts';

const KINDS: Record<string, Record<string, () => Drawn>> = {
	bars,
	'dot-field': dotField,
	dots,
	fan,
	'file-items': fileItems,
	groups,
	intervals,
	'job-ends': jobEnds,
	message,
	'month-signs': monthSigns,
	ratios,
	readers,
	'score-months': scoreMonths,
	sides,
	streams,
	trail,
	versus,
	waffles,
	windows,
	'year-ways': yearWays,
	years
};

/** One chart in one state, under a name. */
export interface Case {
	kind: string;
	name: string;
	make: () => Drawn;
}

/** Every case of the gallery: a function of a file of `cases/` is one, under its own name. */
export const CASES: readonly Case[] = Object.entries(KINDS).flatMap(([kind, made]) =>
	Object.entries(made)
		.map(([name, make]) => ({ kind, name, make }))
		/* The usual one first, as one reads. */
		.sort((a, b) => Number(b.name === 'usual') - Number(a.name === 'usual'))
);
