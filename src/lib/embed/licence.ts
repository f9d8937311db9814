/** Under what the figures and their data may be used. */
export const LICENCE = {
	id: 'CC-BY-4.0',
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
