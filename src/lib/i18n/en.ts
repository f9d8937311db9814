import { profileEn } from './profile/en.ts';
import { thirdActEn } from './act3/en.ts';
import { fourthPartEn } from './act4/en.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
	site: {
		name: 'Score de suspicion',
		tagline: 'How French social administrations score households, and whom that singles out.',
		language: 'English',
		otherLanguage: 'Français'
	},
	nav: {
		skip: 'Skip to content',
		label: 'Pages of the site',
		story: 'The story',
		models: 'The models',
		systems: 'The systems',
		timeline: 'Timeline',
		method: 'The method',
		glossary: 'Glossary',
		sources: 'Sources',
		rights: 'Your rights',
		about: 'About',
		code: 'Code under the MIT licence, text and figures under CC BY 4.0.',
		checked: 'Sources reread on {date}, from saved copies: they were not checked again online.'
	},
	meta: { readingTime: 'Reading time: about {minutes} minutes' },
	kinds: {
		published: 'published model',
		reconstructed: 'reconstructed model, before the fit',
		supplied: 'supplied model',
		calibrated: 'reconstructed model, fitted',
		evidence: 'published fact, not simulated'
	},
	kindsMeaning: {
		published: 'Every weight has a source.',
		reconstructed:
			'The direction of each criterion has a source, its weight has none: it is drawn at random within stated limits.',
		supplied: 'The weights come from a file that you opened in this page.'
	},
	beforeFit:
		'Before the fit: these draws have not yet been confronted with the published figures on checks.',
	chart: {
		table: 'See the numbers as a table',
		walk: 'Rows: {count}. The left and right arrows go from one to the next, Escape leaves.',
		source: 'Source:',
		sources: 'Sources:',
		lower: 'lower score',
		higher: 'higher score',
		half: '(in half the draws)',
		span: '{low} to {high}',
		interval: '{low} to {high}',
		nothing: 'no model',
		colon: ': ',
		semicolon: '; ',
		columns: {
			item: 'Row',
			value: 'Value',
			low: '5% of draws below',
			median: 'Median',
			high: '95% of draws below',
			state: 'State',
			count: 'Number'
		}
	},
	summary: {
		field: '{dots} dots, one for {perDot} households; {selected} are red, {share} of the whole.',
		fieldSorted:
			'{dots} dots, one for {perDot} households, in order from the lowest score to the highest; the last {selected} are red.',
		items:
			'Of {items} items in a file, the score reads about {read}; the direction of {known} is known: {raises} upwards, {lowers} downwards.',
		bars: '{list}.',
		intervals:
			'Log-odds against the reference household, 5th to 95th percentile of the draws. {list}.',
		fan: 'From the reference household, at zero, to a total of {end} once the {count} criteria are added, in log-odds, for nine draws in ten.',
		contributionsNone: 'This is the reference household: its score is zero by construction.'
	},
	field: { households: 'Households shown', selected: 'Selected for a check' },
	items: {
		raises: 'read, raises the score',
		lowers: 'read, lowers the score',
		read: 'read, direction unknown to us',
		unread: 'not read'
	},
	guess: { choose: 'Your answer', yours: 'Your choice' },
	sequence: { step: 'Step {n} of {of}', next: 'Next step', back: 'Previous step' },
	voices: { claim: 'The claim', answer: 'The answer' },
	archetypes: {
		choose: 'Choose a household',
		open: 'Take this household and change its answers',
		uncovered: 'No published model'
	},
	care: {
		title: 'Before you go further',
		lines: [
			'This is not your real score. Only the administration knows that one.',
			'A check is not an accusation.',
			'Do not give up a benefit that you are entitled to.'
		],
		help: 'Where to find help',
		ask: 'How to ask for your real score'
	},
	card: {
		close: 'Close',
		asOf: 'Value as of: {date}',
		confidence: {
			primary: 'The author’s own text, read at least in extract.',
			secondary: 'Reported by a third party.',
			seed: 'Read in one of the documents this work started from.',
			computed: 'Our arithmetic on published figures.'
		},
		from: 'Where this figure comes from',
		open: 'Open the source',
		more: 'See it in the list of sources',
		notLinked: 'No link: only a copy was read, or the address is not known.',
		glossary: 'See it in the glossary'
	},
	glossary: { lede: 'The words of this story, in plain terms.' },
	sources: {
		lede: 'Every figure of the site, with its date and its source. Most pages were read in extract, from saved copies; they were not checked again online.',
		facts: 'The facts',
		conflicts: 'Figures that contradict each other',
		bibliography: 'Bibliography',
		kind: { primary: 'The author’s own text', secondary: 'A third party’s text' },
		access: {
			full: 'read in full.',
			extract: 'read in extract.',
			relay: 'read through a relay.',
			'not-seen': 'not read.'
		}
	},
	models: {
		lede: 'What is known of each model, and what is not. A reconstructed model computes only with five criteria of known direction or more.',
		coverage: '{signed} criteria of known direction, {known} listed, of {total}',
		coverageAbout: '{signed} criteria of known direction, {known} listed, of about {total}',
		coverageUnknown: '{signed} criteria of known direction, {known} listed, total unknown',
		computesNothing: 'Too few criteria are known: this model is described, and computes nothing.',
		logisticAssumed: 'That this model is a logistic regression is an assumption.',
		target: 'What it looks for.',
		income: 'Monthly income.',
		intercept: 'Intercept: {value}.',
		variables: 'The {n} variables',
		variable: 'Variable',
		answer: 'Answer',
		effect: 'Effect',
		version: 'Version',
		raises: 'raises',
		lowers: 'lowers',
		none: 'no effect of its own',
		unknown: 'unknown',
		context: 'not a criterion of the model',
		file: 'The file of this model (JSON)'
	},
	control: {
		capacity: 'Households checked a year',
		capacitySays: '{count} households, {share} of them all',
		presetFit: 'Home checks due to the score, 2021',
		presetScore: 'Checks due to the score, 2024',
		policy: 'How to choose',
		policies: {
			score: 'By score',
			random: 'At random',
			income: 'By income alone',
			'score-then-random': 'Half score, half random',
			'non-take-up': 'The other way round: non-take-up'
		},
		progress: 'Computing over {households} households: {done} draws of {total}.',
		complete: 'Computed over {households} households, {profiles} profiles, {total} draws.',
		failed:
			'The computation could not be done in this browser. The figures shown are those computed in advance.',
		noscript: 'Without JavaScript, this is the result for the capacity of the year of the fit.',
		span: '{low} to {high} times',
		times: '{value} times',
		same: 'as often as the others',
		cannotTell: 'cannot be told',
		used: 'used for the fit',
		less: 'less often',
		more: 'more often',
		summary: 'How often groups are picked against the average, for 95% of the draws. {list}.',
		group: 'Group',
		share: 'Share of households',
		reference: '95% of draws',
		envelope: 'With the other assumptions',
		adversarial: 'Extreme cases found',
		verdict: 'Verdict',
		verdicts: {
			more: 'more often',
			less: 'less often',
			'cannot-tell': 'cannot be told',
			used: 'used for the fit'
		}
	},
	capacity: {
		number: 'or an exact number of households',
		refused:
			'“{found}” will not do: it takes a whole number of households, from 1 to {households}. The figure is still that of {count} households.',
		empty:
			'It takes a whole number of households, from 1 to {households}. The figure is still that of {count} households.',
		fewer:
			'This device being slow, only {total} of the {kept} weightings were used: the intervals are a little less sure.'
	},
	weights: {
		title: 'With which weights',
		fitted: 'The {draws} weightings of the fit',
		own: 'The weights of your file, {name}',
		refused: 'This file cannot be used here. {reason}',
		known:
			'These weights are known, so nothing is fitted any more: what stays uncertain is the population, in {variants} variants.',
		unanswered:
			'The population lacks these criteria, for which every household counts as their reference: {list}.'
	},
	...profileEn,
	act3: thirdActEn,
	act4: fourthPartEn,
	openData: {
		title: 'Data',
		lede: 'Every file this site is made of, to download, check and reuse.',
		groups: {
			evidence: 'Figures, sources, inventory',
			models: 'Models',
			population: 'Synthetic population',
			drm: 'Fictional declarations for the DRM',
			engine: 'For programs'
		},
		file: 'File',
		what: 'What it holds',
		size: 'Size',
		kilobytes: '{n} kB',
		files: '{n} files',
		licence: 'Licence',
		licenceText:
			'Our choice of data, our labels and our calculations are under Creative Commons Attribution (CC\u00a0BY). Credit “Score de suspicion” with a link, and say what you changed.',
		sourcesText:
			'Figures and quotations stay under the terms of their source: keep its name and its date.',
		dictionary: 'Data dictionary',
		dictionaryText: 'What every field means, the units and the rules of evidence.',
		package: 'datapackage.json',
		packageText:
			'The same list for machines, as a Data Package: each file with its size, its SHA-256 hash, its licence and, for tables, its schema.',
		version: 'Version {version}, data of {date}.'
	},
	embed: { reuse: 'Run this chart' },
	notFound: {
		title: 'This page does not exist',
		text: 'The address may be old, or mistyped.',
		home: 'Back to the story'
	},
	choose: {
		title: 'Choose a language',
		text: 'An interactive explanation of how social administrations score households.'
	}
};
