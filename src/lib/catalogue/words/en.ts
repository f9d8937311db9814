import type { ChartWords } from './words.ts';

export const en: ChartWords = {
	index: {
		title: 'The charts',
		lede: 'Every chart of the story has a page of its own: the picture, the numbers, the sources, and the code to run it in an article. Free to reuse under CC BY 4.0.',
		count: '{n} charts',
		act: {
			act1: 'The score',
			act2: 'The flow',
			act3: 'The check',
			households: 'What a score is made of, household by household'
		},
		file: 'The list of charts (JSON)'
	},
	household: '“{name}”: what the score is made of',
	page: {
		back: 'The charts',
		inStory: 'This chart in the story',
		method: 'Where these numbers come from',
		methodNote: {
			model:
				'These numbers are simulated. The direction of every criterion has a source; the exact weights could not be read, so they are drawn at random within stated limits and then held against the published figures on checks. An interval says what those draws leave possible, not what the administration has computed.',
			evidence:
				'These numbers are published, each one a tap away from its source. Nothing here is simulated, and none of it is a result of our model.',
			field:
				'How many dots there are is published; where they stand is drawn at random, or sorted for illustration. It does not say who is checked.',
			fiction:
				'The people, the companies and the amounts are made up; the format of the messages and the rules that read them are the real ones, each with its source. Nobody real is described here.'
		},
		methodLink: 'The method in full',
		table: 'The numbers',
		files: 'Download',
		picture: 'Picture',
		numbers: 'Numbers',
		ofState: 'Files follow what is on screen.',
		alt: 'Alternative text',
		altNote: 'Paste it with the picture, for readers who do not see it.',
		copy: 'Copy',
		copied: 'Copied.',
		copyFailed: 'Copying failed: the text is selected, copy it by hand.',
		pngFailed: 'This browser could not make the picture; the SVG file holds the same one.',
		sourcesRead: 'sources last read on {date}',
		licence: 'Free to reuse under CC BY 4.0: credit “Suspicion score” and the sources.',
		reuse: 'Run this chart'
	},
	state: {
		choose: 'On screen',
		policy: 'How to choose',
		capacity: 'Households checked a year',
		next: 'Next step',
		back: 'Previous step',
		restart: 'From the start',
		position: '{n} of {of}',
		newer: 'This address comes from a later version of the chart: here is its default state.',
		unknown: 'This address asks for a state that the chart does not have: here is its default.',
		unreadable: 'This address could not be read: here is the chart in its default state.'
	},
	builder: {
		title: 'Run this chart',
		lede: 'Set it up, see it at three widths, copy the code. It shows without JavaScript, keeps nothing on the reader’s machine and asks nothing of any other site.',
		language: 'Language',
		theme: 'Colours',
		themes: { auto: 'as the device', light: 'light', dark: 'dark' },
		plain: 'Without title and frame',
		preview: 'Preview',
		widths: { phone: 'Phone', column: 'Column', wide: 'Full width' },
		version: 'Version',
		versions: { live: 'Live', frozen: 'Frozen on {date}' },
		versionNotes: {
			live: 'The chart follows the site: a number corrected or updated here is corrected in your article at once.',
			frozen:
				'The chart stays as it was on {date}, word for word and number for number, for as long as the site is up. If an error is found in it, a dated notice above it is all that is added. The preview shows it: today’s chart may have changed since.'
		},
		snippet: 'Code to paste',
		snippets: {
			script: 'With script',
			frame: 'Without script',
			wordpress: 'WordPress block',
			component: 'Without a frame',
			picture: 'Picture only'
		},
		notes: {
			script:
				'The script fits the frame to the chart. Where your site strips it, the chart can still be read.',
			frame: 'The height is reserved beforehand, from the width of the page.',
			wordpress: 'Paste it into the code editor of WordPress.',
			component:
				'An element of your page that keeps its own styles. Your site must accept our script; where it does not run, a picture or a link remains.',
			picture: 'For newsletters and sites that refuse frames: a picture that links to this page.'
		},
		noscript: 'The settings need JavaScript. The code below runs the chart as it stands.',
		address: 'Address of the frame',
		oembed: 'Where oEmbed is understood, simply paste the address of this page.'
	},
	embed: {
		page: 'Suspicion score: the chart, its numbers',
		explore: 'Set the capacity yourself, in the story'
	}
};
