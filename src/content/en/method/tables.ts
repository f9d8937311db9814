import type { MethodTables } from '../../method-tables.ts';

export const tables: MethodTables = {
	open: 'See every diagnostic',
	interval: '%low% to %high% (median %median%)',
	range: '%low% to %high%',
	upTo: 'under %high%',
	fit: {
		title: 'What the fit reproduces, before and after',
		columns: ['Measure', 'Target', 'Before', 'After'],
		rows: {
			loneParents: 'Share of lone parents among home checks',
			overpayment: 'Risk of an overpayment on RSA, against the average',
			yield: 'Share of checks by score that find an overpayment'
		},
		around: '%value%, give or take %deviation%'
	},
	runs: {
		title: 'The draws, by shape',
		columns: ['Shape', 'Drawn', 'Kept', 'Effective size'],
		shapes: {
			'log-uniform': 'Reference (log-uniform)',
			sparse: 'Sparse',
			'lqdn-only': 'Criteria from La Quadrature du Net alone'
		}
	},
	heldOut: {
		title: 'The tests held out of the fit',
		columns: ['Published statement', 'Our reading', 'Predicted', 'Verdict'],
		rows: {
			'poorest-as-lowest-fifth':
				'“Nearly two thirds” of visits on the poorest, read as the lowest income fifth',
			'poorest-as-lowest-three-tenths': 'The same, read as the lowest three tenths',
			'wealthiest-far-lower': 'The best-off “far” lower: ratio of the highest income fifth'
		},
		hit: 'passed',
		miss: 'missed'
	},
	weights: {
		title: 'What the fit learns about each weight',
		see: 'Variance after the fit over the variance before. {=1}: the fit says nothing of it.',
		columns: ['Criterion', 'Variance after / before']
	},
	population: {
		title: 'What comes from the assumed population',
		see: 'Share of the variance of a group’s ratio that hangs on the variant of the population.',
		columns: ['Group', 'Share']
	},
	rho: 'The choice that matters most is the room left to unknown criteria: its correlation with the ratio of households on RSA is %rho%.',
	sensitivity: {
		title: 'The ratio of households on RSA, had we chosen otherwise',
		columns: ['Choice', 'Draws', 'Ratio'],
		rows: {
			reference: 'Reference',
			'no-fit': 'Without the fit',
			'capacity-0.3': 'Capacity of {=0.3%}',
			'capacity-1.2': 'Capacity of {=1.2%}',
			'rho-low': 'Unknown criteria: little room',
			'rho-high': 'Unknown criteria: much room',
			'kappa-low': 'The other route to a check is little like the score',
			'kappa-high': 'The other route to a check is like the score',
			'base-rate-low': 'Low base rate of overpayments',
			'base-rate-high': 'High base rate of overpayments',
			'shape-sparse': 'Sparse shape',
			'shape-lqdn-only': 'Criteria from La Quadrature du Net alone',
			'unseen-criteria-rsa-less': 'Unknown criteria lean against picking RSA',
			'unseen-criteria-rsa-more': 'Unknown criteria lean towards picking RSA',
			'lone-parents-45-by-score': '{=45%} lone parents among those picked by score',
			'independent-attributes': 'Answers independent of one another (stress test)'
		}
	},
	extremes: {
		title: 'The extremes found, by group',
		see: 'Every extreme weighting reproduces the figures of the fit. The search is not exhaustive: worse ones may exist.',
		columns: ['Group', 'Least', 'Most']
	},
	margins: {
		title: 'The population, figure by figure',
		see: 'Share of all households, as published and as fitted; gap in points. Figures marked “compared” contradict a more recent or more precise one: they are shown with their gap, not imposed.',
		columns: ['Households', 'Origin', 'Published', 'Fitted', 'Gap'],
		tags: { published: 'published', derived: 'computed', assumed: 'assumed' },
		compared: 'compared',
		largest: 'Largest gap of an imposed figure: %gap% point.'
	}
};
