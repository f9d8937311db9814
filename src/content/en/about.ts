import type { ProsePage } from '../types.ts';

export const about: ProsePage = {
	title: 'About',
	lede: 'Who publishes this site, how to correct it, and what it knows about you: nothing.',
	sections: [
		{
			id: 'publisher',
			title: 'The publisher',
			text: [
				'Publisher of this copy of the site: **%PUBLISHER_NAME%**. Contact: **%PUBLISHER_CONTACT%**.',
				'The code is free, and anyone may put the site online. The name above was given by whoever put this copy online. If nobody gave one, the page reads “Publisher not set”: nobody has then come forward as responsible for this copy.'
			]
		},
		{
			id: 'corrections',
			title: 'Report an error, reply',
			text: [
				'A wrong figure, a source misread, words distorted: write to the publisher, quoting the passage and, if you have it, the source that says otherwise. An error that is acknowledged is corrected, and the correction is dated.',
				'Any person or body called into question may reply. The reply is published next to the figure or the sentence that it concerns, not on a page of its own. Those of the CNAF and of the health insurance that we have read already stand in the story.'
			]
		},
		{
			id: 'legal',
			title: 'Legal notice',
			text: [
				'Publisher: **%PUBLISHER_NAME%**. Host: **%HOST_NAME%**.',
				'The site sets no cookie and holds no tracker or audience measurement. Its pages ask nothing of any other server: fonts, pictures and scripts come from the same place as the text. Your answers are sent nowhere.'
			]
		},
		{
			id: 'privacy',
			title: 'Your data',
			text: [
				'The household that you make up stays in your browser. It enters the address of the page only if you choose to share it; it then goes after the # sign, in a part of the address that browsers do not send to servers. But whoever receives the link can read your answers.',
				'A file of weights that you open is read on your own machine. It is neither sent nor kept.',
				'Two things are beyond our reach. The host, like any server, sees the address of your connection when it sends a page. And the links to the sources lead to sites that have rules of their own.'
			]
		},
		{
			id: 'licences',
			title: 'Reuse',
			text: [
				'Take this site, whole or in part. Credit “Score de suspicion” with a link to the page, and say what you changed. Keep the word “reconstructed” and the range wherever they stand: without them, a simulation passes for a fact.'
			],
			list: [
				'The code: MIT licence.',
				'The text, the figures and our selection of data: Creative Commons Attribution {=4.0} (CC BY {=4.0}).',
				'Numbers, documents and quotations taken from a source: they stay under the terms of that source, which [the list](page:sources) names.',
				'The fonts: SIL Open Font License {=1.1}.'
			]
		},
		{
			id: 'checked',
			title: 'Date of the sources',
			text: [
				'The sources were reread on **%SOURCES_CHECKED%**. Most were read from saved copies, and often in extract: a page may have changed since. Each figure keeps the date for which it holds, and a link to where it comes from when we have the address.'
			]
		},
		{
			id: 'method-short',
			title: 'The method in short',
			text: [
				'We do not have the official weights. We draw a great many at random, without contradicting what is published, and show everything that they leave possible. What this allows one to say, and above all what it does not, is [explained in full](page:method).'
			]
		},
		{
			id: 'independence',
			title: 'Independence',
			text: [
				'This site is tied to no administration, nor to La Quadrature du Net. It leans heavily on what that association obtained and published; the association has neither reviewed nor approved these pages.',
				"Each claim is attributed to whoever makes it, and the administration's answer stands beside it when we found one."
			]
		}
	]
};
