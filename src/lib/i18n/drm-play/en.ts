import type { DrmPlayMessages } from './messages.ts';

export const drmPlayEn: DrmPlayMessages = {
	fictional: 'People, employers, offices and amounts are made up.',
	counts: {
		problem: ['{n} problem', '{n} problems'],
		refused: ['{n} file not read', '{n} files not read'],
		file: ['{n} file read', '{n} files read'],
		person: ['{n} person found', '{n} people found'],
		line: ['{n} line', '{n} lines'],
		month: ['{n} month', '{n} months']
	},
	month: {
		title: 'A fictional person’s month',
		person: 'Fictional person',
		month: 'Month of payment',
		what: 'What happens that month',
		kinds: {
			shift: 'Hours not worked',
			bonus: 'A bonus',
			late: 'A benefit paid late',
			site: 'Error: the pay is declared a second time, for another site',
			pay: 'Error: a wage is declared that is not the one paid'
		},
		impossible: { dsn: 'no wage that month', pasrau: 'no benefit or pension that month' },
		nothing: 'Nothing was paid to {name} that month: choose another.',
		which: 'Payment affected',
		netPaid: '{who}, {amount} paid',
		amounts: {
			shift: 'Hours not worked',
			bonus: 'Gross bonus',
			late: 'Late by',
			pay: 'Gross wage declared'
		},
		units: { hours: 'hours', euros: '€', months: 'months' },
		bad: {
			shift:
				'“{found}” will not do: give a number of hours from 0 to 200. The result is still for {kept}.',
			bonus:
				'“{found}” will not do: give an amount in euros from 0 to 100,000. The result is still for {kept}.',
			late: '“{found}” will not do: give a whole number of months from 1 to 12. The result is still for {kept}.',
			pay: '“{found}” will not do: give an amount in euros from 0 to 100,000. The result is still for {kept}.'
		},
		corrected: 'The employer corrects it before the ledger is read',
		failed: 'This month could not be worked out in this browser.',
		again: 'Try again'
	},
	thresholds: {
		title: 'The thresholds nobody has published: yours to say',
		text: 'The only published threshold is for a single person, {published} a month. For “low income” and “few months in work”, sources give nothing but the direction.',
		low: 'Income is “low” below (€ a month)',
		few: 'Months in work are “few” below (empty: criterion left out)',
		lowOf: {
			single: 'To start with, the published threshold.',
			other:
				'To start with, the threshold published for a single person, for want of another; this household is not one.',
			rsa: 'On RSA the “low income” criterion is always met, whatever this threshold.'
		},
		bad: 'A number is needed: the result still uses the last one that would do.'
	},
	said: {
		title: 'What changes',
		event: '{name}, {month}. {event}',
		ledger: 'Ledger, net paid: {list}.',
		ledgerOf: '{month}, {before} → {after}',
		ledgerBeyond:
			'What is paid later is not there yet: nobody has declared it by the end of {right}.',
		ledgerSame: 'Ledger: no amount changes.',
		past: 'The corrected declaration stays in the history, and no longer counts: {lines}.',
		window: '{name}: {before} → {after} a month, net taxable.',
		windowsSame: 'Windows: no average changes.',
		windowsUntaxed:
			'Windows: no net taxable average changes. This benefit is not taxed, so it counts only in net paid.',
		income: 'Household income over three months: {before} → {after} a month.',
		crossed: 'Criterion “{name}”: {before} → {after}.',
		same: 'No criterion tips over: unless a threshold is crossed, neither score nor rank moves.',
		rsa: 'On RSA, “low income” is met already: earning more or less changes nothing there.',
		score: 'Score: {before} before, {after} after.',
		scoreSame: 'Score: {before}, before and after alike.',
		rank: 'Rank among {households} households: {before} before, {after} after.',
		rankSame: 'Rank among {households} households: {before}, before and after alike.',
		rankFailed: 'The rank could not be worked out in this browser; everything else holds.',
		working: 'Working out the rank…',
		toCome: '{low} to {high}'
	},
	lines: {
		title: 'The lines rewritten, in the real format',
		what: {
			rewritten: 'Message rewritten: {who}, {month}',
			added: 'Message added: {who}, {month}',
			withdrawn: 'Message no longer sent: {who}, {month}'
		},
		before: 'before',
		after: 'after',
		more: 'and {lines} more',
		from: 'Labels: technical specification, by way of public repositories.'
	},
	ledger: {
		title: '{name}’s ledger, read on {day}',
		see: 'Net paid by month. Before on top, after below.',
		caption: '{name}’s ledger, net paid by month, before and after the change',
		month: 'Month',
		before: 'Before',
		after: 'After',
		dsn: 'DSN, wages',
		pasrau: 'PASRAU, benefits',
		changed: 'changes',
		seen: 'Ledger of the months'
	},
	windows: {
		title: 'What each office takes from it',
		caption: 'Monthly average read through each window for a right in {right}',
		columns: ['Window', 'Net taxable', 'Net paid'],
		columnsOne: ['Window', 'Months read'],
		missing: '{months} with nothing declared',
		names: {
			'caf-quarter': 'CAF score, code of 2014–2018',
			'caf-year': 'CAF score, code of 2014–2018, without a quarterly form',
			housing: 'Housing aid',
			'rsa-ppa': 'RSA and prime d’activité',
			'rsa-ppa-shifted': 'RSA and prime d’activité, a month earlier',
			'rsa-ppa-2025': 'RSA and prime d’activité, says the press',
			c2s: 'Complémentaire santé solidaire (health cover)'
		},
		until: 'until {month}',
		since: 'since {month}',
		trial: 'on trial',
		note: 'A window adds up and divides, with no allowance and no income left out. Net taxable pay is our choice: with net paid, it is the only amount that both streams carry. Two kinds of amounts are never added together.',
		right: 'For a right in {right}, ledger read on the last day of the month.'
	},
	score: {
		title: 'Score and rank',
		note: 'The 2010–2018 model did not read the DRM: here the ledger is assumed to give it the income of the three months before, and the months in work. The household’s other answers stay as they are. The score is counted from a reference household; intervals hold 90% of the draws.',
		before: 'Before',
		after: 'After',
		lower: 'less',
		higher: 'more suspect',
		rankTitle: 'In the queue for checks',
		first: '1st'
	},
	file: {
		title: 'Read a file of your own',
		text: 'A DSN or PASRAU file, or several: people, months, windows, and every line that is a problem.',
		pick: 'Choose files',
		drop: 'or drop them here.',
		privacy:
			'All of it is read in this browser: nothing is sent, nothing is stored, and closing the tab forgets everything.',
		sample: 'Try with a sample file',
		sampleFiles: 'Download the sample (fictional)',
		sampleFailed: 'The sample could not be loaded.',
		reading: 'Reading {name}: {read} of {size}.',
		cancel: 'Stop',
		cancelled: 'Stopped before the end: this file is not counted.',
		failed: 'This file could not be read: the reading broke off.',
		died: 'The reading broke off: the browser ran out of memory, or the file moved. Nothing was kept; you can start again.',
		clear: 'Forget everything',
		complete: 'Reading complete: no problem found.',
		incomplete:
			'Reading incomplete (complete: false): {problems}, {refused}. All that could be read was read.',
		done: '{files}, {people}.',
		refused: 'Files not read',
		files: 'Files read',
		filesColumns: ['File', 'Size', 'Lines', 'Declarations', 'Problems'],
		people: {
			nir: 'by their social security number (NIR)',
			temporary: 'under a temporary number',
			unmatched: 'without a usable number'
		},
		peopleNote: {
			temporary: 'temporary number, kept apart',
			unmatched: 'unusable number: nobody can say whose amounts these are'
		},
		list: 'People found',
		show: 'Show the ledger',
		unmask: 'Show numbers in full',
		previous: 'Previous',
		next: 'Next',
		range: '{from} to {to} of {count}',
		nobody: 'Nobody in these files.',
		noNumber: 'no number',
		noMonth: 'no month',
		ledger: 'Ledger of {who}',
		ledgerNote: 'Kinds of amounts are never added to one another.',
		left: 'and {months} earlier',
		kinds: {
			netFiscal: 'Net taxable',
			netPaid: 'Net paid',
			netSocial: 'Net social',
			withholding: 'Tax withheld',
			gross: 'Gross',
			otherGross: 'Other gross'
		},
		past: 'Lines cancelled or replaced',
		month: 'Month',
		windows: 'What each office takes from it',
		right: 'For a right in',
		window: 'Window',
		reads: 'Months read',
		noLonger: 'does not hold that month',
		problems: 'Problems, line by line',
		problemsColumns: ['File', 'Line', 'Rubrique', 'Found', 'Expected'],
		problemsMore: 'Show more',
		wholeFile: 'whole',
		nothing: 'nothing',
		skipped: 'Rubriques read past',
		skippedText: '{lines} that the ledger has no use for; different rubriques: {kinds}.',
		skippedColumns: ['Rubrique', 'Lines', 'In the standard'],
		skippedUnknown: 'Of which in blocks unknown to us: {lines}.',
		known: 'yes',
		unknown: 'unknown',
		bytes: '{n} MB'
	}
};
