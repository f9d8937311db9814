import type { Drawn } from '../drawn.ts';
import { drawBars } from './draw-bars.ts';
import { drawDotField } from './draw-dot-field.ts';
import { drawDots } from './draw-dots.ts';
import { drawFan } from './draw-fan.ts';
import { drawFileItems } from './draw-file-items.ts';
import { drawGroups } from './draw-groups.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawRatios } from './draw-ratios.ts';
import { drawTold } from './draw-told.ts';
import { drawSides } from './draw-sides.ts';
import { drawVersus } from './draw-versus.ts';
import { drawWaffles } from './draw-waffles.ts';
import { drawYears } from './draw-years.ts';
import type { Drawing, Setting } from './drawing.ts';

/** Draw any chart as SVG, from the series that its page is drawn from. */
export function draw(drawn: Drawn, setting: Setting): Drawing {
	switch (drawn.chart) {
		case 'bars':
			return drawBars(drawn.series, setting);
		case 'dot-field':
			return drawDotField(drawn.series, setting);
		case 'dots':
			return drawDots(drawn.series, drawn.step, setting);
		case 'fan':
			return drawFan(drawn.series, drawn.upTo, setting);
		case 'file-items':
			return drawFileItems(drawn.series, setting);
		case 'groups':
			return drawGroups(drawn.series, setting);
		case 'intervals':
			return drawIntervals(drawn.series, setting);
		case 'ratios':
			return drawRatios(drawn.series, setting);
		case 'told':
			return drawTold(drawn.series, drawn.step, setting);
		case 'sides':
			return drawSides(drawn.series, setting);
		case 'versus':
			return drawVersus(drawn.series, setting);
		case 'waffles':
			return drawWaffles(drawn.series, setting);
		case 'years':
			return drawYears(drawn.series, setting);
	}
}
