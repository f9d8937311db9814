const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');

/** What the site's faces hold: the letters of French and of its neighbours' names, and signs. */
export const FONT_CHARACTERS = [
	ASCII,
	'ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿ',
	'ÅØåøáíóúñß',
	'\u00a0\u2009\u2011\u202f',
	'«»°·§©±²³½×÷',
	'–—‘’“”•…‰€',
	'←↑→↓↗−≈≠≤≥▲▼'
].join('');
