import type { RightsWords } from '#lib/rights/words.ts';

export const rightsWords: RightsWords = {
	contents: 'On this page',
	steps: {
		filter: 'Show what concerns',
		all: 'Every body',
		phases: {
			before: 'Before: who checks, and how',
			during: 'During: what you may be asked',
			after: 'After: what may follow',
			contest: 'Contesting it, asking for mediation'
		},
		everywhere: 'Everywhere',
		voices: 'What people say happened to them',
		voicesAbout:
			'These accounts belong to those who published them. We have not verified them, and they do not say how many checks go this way.'
	},
	form: {
		title: 'Write the letter',
		privacy:
			'The letter is made in your browser. Nothing is sent and nothing is kept: close the page and it is gone.',
		noscript:
			'Without JavaScript the letter cannot be filled in here. These are the models: replace what stands in brackets.',
		agency: 'Which body?',
		situation: 'What happened?',
		situations: {
			score: 'I want to know my score',
			checked: 'I was checked',
			refused: 'My request was refused',
			silent: 'No answer after a month'
		},
		recipient: 'Whom to write to now?',
		recipients: { agency: 'The body itself', cada: 'The CADA', cnil: 'The CNIL' },
		recipientsAbout: {
			agency: 'It must answer first.',
			cada: 'For documents, among them the four items owed for a decision.',
			cnil: 'For your data: your score, and what was used to work it out.'
		},
		dates: 'Dates',
		you: 'You and your file',
		optional: '(optional)',
		fields: {
			name: 'First and last name',
			address: 'Your address',
			number: 'Your number',
			office: 'The body and its address',
			place: 'Place of writing',
			sentOn: 'Date of the letter',
			checkedOn: 'Date of the check',
			requestedOn: 'Day the body received your request',
			refusedOn: 'Day you received the refusal',
			registeredOn: 'Day the CADA registered your request'
		},
		hints: {
			requestedOn: 'The one on the proof of delivery, if you have it.',
			registeredOn: 'It is on the CADA’s acknowledgement. Used to work out what comes next.'
		},
		officeOwn: 'Where the letter goes',
		officeHint:
			'The name of the body and the address of its data protection officer: it is on its site, on the page about personal data (“données personnelles”). We have not verified it; copy it from there.'
	},
	letter: {
		title: 'Your letter',
		french:
			'The letter is in French, the language of the administration it goes to. What each paragraph says stands below it in English, and is not copied, printed or saved.',
		missing: 'Still missing:',
		complete: 'The letter is complete. Read it over, sign it, keep a copy.',
		tooEarly: 'The month has not passed: wait until the day after {day}.',
		subject: 'Objet',
		enclosures: 'Pièces jointes',
		law: 'Rests on',
		copy: 'Copy',
		copied: 'Letter copied.',
		copyFailed: 'Copying failed: select the letter and copy it.',
		print: 'Print',
		txt: '.txt file',
		odt: '.odt file',
		odtFailed: 'The file could not be made. The .txt file holds the same text.',
		saved: 'File saved: {name}.',
		address:
			'Check the addresses of the CADA and the CNIL on their sites, where you can also write online.'
	},
	dates: {
		title: 'The dates that count',
		none: 'Give a date: the ones that follow from it will appear here.',
		about:
			'Counted from the date you give. The body’s own time starts on the day it receives the letter: keep the proof of posting.',
		early:
			'What you must do is given one day earlier than the last, since ways of counting differ by a day. Do not wait for that day.',
		names: {
			answer:
				'End of the month allowed to answer on your data. After that, a complaint to the CNIL.',
			extended: 'End of the longer time, if the body told you it would take two months more.',
			refusal: 'Without an answer on the documents, the refusal is there.',
			cadaBy: 'To do by this day: turn to the CADA.',
			opinion: 'End of the month the CADA has for its opinion.',
			confirmed: 'If the body still says nothing, the refusal stands confirmed.',
			courtBy: 'To do by this day: go to the administrative court.'
		},
		next: {
			agency:
				'Without an answer there are two ways on, one for each matter. Your data: the CNIL. The documents: the CADA.',
			cada: 'After the CADA’s opinion, or two months of silence from the body: the administrative court.',
			cnil: 'The CNIL keeps you informed of what follows. It can investigate; it does not award money.'
		}
	},
	generic: {
		title: 'The letters to fill in by hand',
		about: 'They suit any body. Each paragraph is followed by its meaning in English.'
	}
};
