import type { Told } from '../drawn.ts';
import { drawMonthSigns } from './draw-month-signs.ts';
import { drawScoreMonths } from './draw-score-months.ts';
import { drawStreams } from './draw-streams.ts';
import { drawTable } from './draw-table.ts';
import { drawTrail } from './draw-trail.ts';
import { drawYearWays } from './draw-year-ways.ts';
import type { Drawing, Setting } from './drawing.ts';

/** A chart of the second act as a picture; those that are words are set as a table. */
export function drawTold(told: Told, setting: Setting): Drawing {
	switch (told.chart) {
		case 'streams':
			return drawStreams(told.series, setting);
		case 'year-ways':
			return drawYearWays(told.series, setting);
		case 'score-months':
			return drawScoreMonths(told.series, setting);
		case 'month-signs':
			return drawMonthSigns(told.series, setting);
		case 'trail':
			return drawTrail(told.series, setting);
		case 'message':
		case 'job-ends':
		case 'windows':
		case 'readers':
			return drawTable(told.words.table, setting);
	}
}
