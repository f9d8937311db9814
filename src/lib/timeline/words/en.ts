import type { TimelineWords } from './words.ts';

export const en: TimelineWords = {
	title: 'Timeline',
	lede: 'Laws, models, refusals, revelations and court cases, from 2004 to now, and what is announced. Every date has its sources.',
	density: 'Dates by year',
	download: 'Download the timeline',
	densitySummary: '{n} dates from {from} to {to}; the busiest year is {peak}, with {most}.',
	filter: 'Filter the dates',
	kind: 'Kind',
	system: 'Agency',
	all: 'All',
	kinds: {
		law: 'law or rule',
		model: 'model',
		refusal: 'refusal',
		publication: 'publication',
		court: 'court',
		politics: 'politics',
		report: 'report',
		abroad: 'abroad'
	},
	count: '{n} dates of {of}',
	countOne: '{n} date of {of}',
	none: 'No date answers this choice.',
	reset: 'Show them all',
	promises: 'What was said, what followed',
	promisesLede:
		'Some announcements, and what came after. We put dates side by side; we read no intention into them.',
	said: 'Announced',
	then: 'Then',
	court: 'The case before the Conseil d’État',
	courtLede: 'The case, step by step.',
	courtState: 'State of the case on {date}',
	events: 'Every date',
	allSystems: 'All',
	year: '{year}: {n} dates',
	yearOne: '{year}: {n} date',
	link: 'Link to this date'
};
