/** The light theme of src/app.css, for pictures that stand alone. A test compares the two. */
export const COLOURS = {
	paper: '#f6f7f3',
	sheet: '#ffffff',
	ink: '#1a2233',
	'ink-2': '#4a5265',
	rule: '#c3c9c6',
	'rule-soft': '#e0e4df',
	field: '#eaeee8',
	mark: '#c4cad6',
	selected: '#c8281a'
} as const;

/** An ordinary dot: 55 % of the ink over the sheet, as the field of dots has it. */
export const DOT = '#7f8693';

/** An ordinary dot among darker ones: 40 % of the ink. */
export const PALE_DOT = '#9ea3ac';
