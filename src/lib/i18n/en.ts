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
	profile: {
		model: 'Model',
		start: 'Start from a typical household',
		reference: 'Reference household',
		answers: 'Your answers',
		optional: 'A question left as it is keeps the answer of the reference household.',
		reset: 'Put everything back to the reference',
		result: 'The result',
		resultIs: 'The score of this household goes {interval} against the reference household.',
		resultHigher: 'In {share} of the {draws} draws it is higher than the reference household’s.',
		total: 'Score, against the reference',
		noscript:
			'This form needs JavaScript: all the computing happens in your browser. The nine households above can be read without.',
		figure: 'What this score is made of',
		scoreIs: 'The weights of this model are known: it gives {score}.',
		movedUp: '“{label}” raises the score {interval}.',
		movedDown: '“{label}” lowers the score {interval}.',
		movedBoth: '“{label}” moves the score {interval}, depending on the draw.',
		movedNone: '“{label}” does not change the score.',
		nothingYet: 'Change an answer: the figure shows what it moves.',
		impossible: 'This household cannot exist',
		versus: 'log-odds against the reference household',
		share: 'Share this household',
		shareWarning:
			'The link holds your answers: whoever receives it can read them. They stay in the link and are sent to no server.',
		shareCopy: 'Copy the link',
		shareCopied: 'Link copied.',
		shareFailed: 'Copying failed: select the link and copy it.',
		restored: 'Household restored from the link.',
		brokenLink: 'This link could not be read ({reason}). Here is the reference household.',
		income: 'Work out the monthly income as the 2014–2018 model did',
		incomeQuarter: 'Income declared for the quarter, in euros',
		incomeMonth: 'Month {n}',
		incomeYear: 'Failing that, income of the year, in euros',
		incomeResultQuarter: 'Quarter ÷ 3: {amount} a month.',
		incomeResultYear: 'Year ÷ 12: {amount} a month.',
		incomeNote:
			'We do not know below which amount this income counts as “low”. One threshold only was published, {threshold} a month for a person living alone. The answer below is yours.',
		incomeBad: '“{found}” is not an amount: write a number of euros, zero or more.',
		notScored: 'Read by the model, direction unknown to us: no effect here.',
		seed: 'Seed of the draws',
		groups: {
			foyer: 'The household',
			revenus: 'Income',
			prestations: 'Benefits',
			travail: 'Work',
			logement: 'Housing',
			contacts: 'Contacts with the CAF',
			demandeur: 'The applicant',
			sante: 'Health',
			autre: 'Other questions'
		},
		loading: 'Loading the model…',
		loadFailed: 'The model could not be loaded. The former one stays on screen.',
		suppliedName: 'Your file',
		backToOwn: 'Back to the models of the site',
		details: 'Where this comes from',
		source: 'Source'
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
	file: {
		title: 'Drop in a file of weights',
		pick: 'Choose a file…',
		drop: 'or drop it here',
		privacy: 'The file is read in your browser. It is neither sent nor kept.',
		ok: 'File accepted: {name}, {variables} variables, {kind}.',
		hash: 'SHA-256 fingerprint of the file',
		use: 'Redraw the page with this model',
		remove: 'Remove this file',
		failed: 'The file could not be read.',
		schema: 'The format expected (JSON Schema)',
		reading: 'Reading the file…',
		inUse: 'The figures marked “supplied model” now use this file.'
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
	rank: {
		title: 'Your household in the queue',
		own: 'Between the {low} and the {high} of {households} households, on the answers given; {unseen} of the model’s criteria escape them.',
		you: 'This household',
		comfortable: 'Comfortable couple',
		beside: 'A comfortable couple with children: between the {low} and the {high}.',
		how: 'The first in the queue would be checked first. The interval holds 90% of the draws that reproduce the published figures on checks.',
		first: '1st',
		noScore: 'Without the official weights there is no score between 0 and 1.',
		notFitted: 'No rank here: no population has been fitted to this model.',
		failed: 'The rank could not be worked out in this browser. The rest of this page stands.'
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
			'Our choice of data, our labels and our calculations are under Creative Commons Attribution (CC BY). Credit “Score de suspicion” with a link, and say what you changed.',
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
