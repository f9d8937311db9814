import { fieldLayout } from './field-layout.ts';
import { groupLayout } from './group-layout.ts';
import type { Dots } from './decode.ts';

/** What the dots do, step after step. */
export const DOT_STEPS = ['mixed', 'sorted', 'lifted', 'fifth', 'family', 'rsa'] as const;
export type DotStep = (typeof DOT_STEPS)[number];

/** A box to draw in, in pixels. */
export interface Box {
	width: number;
	height: number;
}

/** Where everything stands at one step, in pixels of the box. */
export interface DotLayout {
	/** Centre of each dot, in rank order. */
	x: Float32Array;
	y: Float32Array;
	/** Side of an ordinary dot, and of a picked one. */
	size: number;
	selectedSize: number;
	/** Whether picked dots are shown as such. */
	lifted: boolean;
	/** The top of the line of words of each group; empty where dots are not grouped. */
	lines: number[];
	/** Where the picked dots of every group would end if they were drawn at random; null elsewhere. */
	even: number | null;
}

/** The height of a line of words above a group. */
export const LINE = 22;

/** Lay the dots out at a step: a function of the dots, the step and the box alone. */
export function dotLayout(dots: Dots, step: DotStep, box: Box): DotLayout {
	return step === 'fifth' || step === 'family' || step === 'rsa'
		? groupLayout(dots, step, box)
		: fieldLayout(dots, step, box);
}
