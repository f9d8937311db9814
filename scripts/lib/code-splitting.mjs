/*
	A module that two pages share is a file of its own unless told otherwise, and most of ours are
	small: the page of a chart asked for fifty files, a third of them under 300 bytes, and each six
	cost a round trip to who has no HTTP/2. Small neighbours are put together, in two rooms that do
	not mix: what any page of the site uses, and charts, which most pages do without. Of the first
	only what has no styles: those of another page would follow, and a frame be made to wait for them.
	What walks in a chart is of the first too: the story would else fetch charts that it does not touch.
*/
const together = { minShareCount: 2, entriesAware: true };

/** Which modules go into a file together. @type {import('vite').Rolldown.CodeSplittingOptions} */
export const codeSplitting = {
	groups: [
		{
			...together,
			name: 'site',
			test: /src.lib.(i18n|format|ui|embed.(?!svg)|offline|story.markup|frozen|charts.walk).*\.ts$/,
			entriesAwareMergeThreshold: 4000
		},
		{
			...together,
			name: 'marks',
			test: /src.lib.(charts.(?!walk)|story.figures|embed.svg|catalogue)/,
			entriesAwareMergeThreshold: 6000
		}
	]
};
