import type { SecondActMessages } from './messages.ts';

export const secondActEn: SecondActMessages = {
	fiction: 'People and amounts are made up',
	letters: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
	span: '{from} to {to}',
	message: {
		summary:
			'The message {file}: {shown} of its {total} lines, each with its meaning, and the entry they make in the ledger for {month}: {amount} net taxable.',
		columns: ['Line', 'Rubrique', 'Value', 'What it says'],
		gap: { one: '… one line passed over', many: '… {n} lines passed over' },
		title: 'Ledger: {name}, {month}',
		note: 'Declared by {declarant}, message of {date}. The same pay, told four ways: these amounts are never added together.',
		kinds: {
			netFiscal: 'Net taxable',
			netSocial: 'Net social amount',
			netPaid: 'Net paid',
			gross: 'Gross'
		}
	},
	streams: {
		summary:
			'{name}, the ledger in {year}, month by month: {dsn} through DSN and {pasrau} through PASRAU over the year, net paid.',
		columns: ['Month', 'DSN', 'PASRAU', 'Ledger'],
		dsn: 'DSN',
		ledger: 'The ledger',
		pasrau: 'PASRAU'
	},
	ways: {
		summary: '{name}’s {year}, read four ways. {list}.',
		columns: ['Month'],
		labels: {
			form: 'Declared every quarter',
			tax: 'Declared for tax',
			ledger: 'The ledger, month by month',
			error: 'The same, with one error'
		},
		asides: {
			form: 'quarter ÷ 3, net social',
			tax: 'year ÷ 12, net taxable',
			ledger: 'net taxable',
			error: 'net taxable'
		},
		year: '{amount} in the year',
		threshold: '{amount} a month: the only published threshold, for a single person'
	},
	scores: {
		summary:
			'{name}’s score on the first of each month, from {from} to {to}, under four readings of her income, in log-odds against the reference household. {list}.',
		columns: ['Month'],
		asides: {
			form: 'last form handed in, ÷ 3',
			tax: 'year before last, ÷ 12',
			ledger: 'one month only, the last but one',
			error: 'as it could be read that day'
		},
		zero: 'Line: the reference household. Bar: nine draws in ten, hatched where the form gives another score. “Low” income: under {amount} a month, the threshold published for a single person, which we apply to all.'
	},
	closer: {
		summary:
			'Five households, {months} months: does reading the ledger monthly give a higher or a lower score than the quarterly form? {list}.',
		columns: ['Household', 'Months higher', 'Months lower', 'Months the same'],
		unstable: 'Unstable job or income',
		stable: 'Stable job',
		value: {
			higher: '{higher} months higher',
			lower: '{lower} months lower',
			both: '{higher} higher, {lower} lower',
			same: 'never any difference'
		},
		one: { higher: 'one month higher', lower: 'one month lower' },
		key: { higher: 'higher score with the ledger', lower: 'lower', same: 'the same' }
	},
	jobEnds: {
		summary: 'An end of job typed in, then shown otherwise on the next page. {list}.',
		columns: ['Form', 'Date typed', 'Date shown', 'Effect'],
		typed: 'Page where it is typed',
		shown: 'Next page',
		field: 'End of the job',
		label: '{name}, form for the quarter that starts in {month}',
		effect: 'The job now covers one more month: {month}.'
	},
	trail: {
		summary: 'One error followed from reader to reader: what is read, and what is true. {list}.',
		columns: ['Day', 'What is read', 'Amount read', 'True amount'],
		read: 'what is read',
		truth: 'what is true',
		stops: {
			sent: 'The declaration for {month}: net social',
			score: 'The score reads {month}: net taxable',
			rights: 'RSA window: net social a month',
			housing: 'Housing window: net taxable a month',
			form: 'The form: {month} filled in beforehand',
			mended: 'The correction: {month}, net social'
		}
	},
	windows: {
		summary: 'Which months are read for a right opened in {month}? {list}.',
		columns: ['Benefit', 'Months read', 'Rule and text'],
		right: '{month}, taken as an example: the month of the right, or of the score',
		divided: '{span}, ÷ {n}',
		labels: {
			'caf-quarter': 'CAF score, from the form',
			'caf-year': 'CAF score, from tax',
			housing: 'Housing aid',
			'rsa-ppa': 'RSA, prime d’activité: before March 2025',
			'rsa-ppa-shifted': 'RSA, prime d’activité: the trial',
			'rsa-ppa-2025': 'RSA, prime d’activité: since March 2025',
			c2s: 'C2S health cover'
		}
	},
	readers: {
		summary: 'What the DRM is used for, and since when. {list}.',
		columns: ['Use', 'Since', 'Group'],
		promised: 'Promised in 2019',
		added: 'Added since',
		opinions: 'Opinions of the CNIL',
		since: 'since {date}',
		until: '{date}, for one year; whether it went on is not established either way',
		known: 'use allowed or under way',
		unknown: 'not known what followed',
		rows: {
			portal: 'Informing people on a portal',
			housing: 'Working out housing aid',
			statistics: 'Inflation grant, INSEE, work after retirement, youth guarantee',
			benefits: 'RSA, prime d’activité, C2S, pensions',
			checks: 'Targeting checks: a trial',
			prefilled: 'Filling in RSA and prime d’activité declarations',
			selfEmployed: 'A third stream: the self-employed',
			cnil2019: 'no. 2019-072, on the creation',
			cnil2023: 'no. 2023-120, on fighting fraud'
		}
	}
};
