import type { DrawnAs } from '#lib/embed/drawn.ts';

const items = (
	raises: number,
	lowers: number,
	read: number,
	all: number
): DrawnAs<'file-items'> => ({
	chart: 'file-items',
	series: { raises, lowers, read, items: all }
});

export const usual = () => items(17, 1, 40, 300);
export const empty = () => items(0, 0, 0, 0);
export const one = () => items(1, 0, 1, 1);
export const zero = () => items(0, 0, 0, 60);
export const extreme = () => items(500, 500, 1500, 2000);
