import type { Told } from '../drawn.ts';
import { drawJobEnds } from './draw-job-ends.ts';
import { drawMessage } from './draw-message.ts';
import { drawMonthSigns } from './draw-month-signs.ts';
import { drawReaders } from './draw-readers.ts';
import { drawScoreMonths } from './draw-score-months.ts';
import { drawStreams } from './draw-streams.ts';
import { drawTrail } from './draw-trail.ts';
import { drawWindows } from './draw-windows.ts';
import { drawYearWays } from './draw-year-ways.ts';
import type { Drawing, Setting } from './drawing.ts';

/**
 * A chart of the second act as a picture.
 *
 * @param step where a message stands, from 0; null for the whole of it
 */
export function drawTold(told: Told, step: number | null, setting: Setting): Drawing {
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
			return drawMessage(told.series, step, setting);
		case 'job-ends':
			return drawJobEnds(told.series, setting);
		case 'windows':
			return drawWindows(told.series, setting);
		case 'readers':
			return drawReaders(told.series, setting);
	}
}
