import type { FourthPartMessages } from './messages.ts';

export const fourthPartEn: FourthPartMessages = {
	year: 'Year',
	planned: 'target',
	unread: 'no amount read',
	side: 'Direction',
	cover: {
		open: 'Open one of these households in the form of the first act, and change its answers:',
		households: {
			reference: 'Reference household',
			typical: 'Typical profile',
			ill: 'Ill, in contact',
			both: 'Both at once'
		}
	},
	sides: {
		money: { left: 'paid in excess', right: 'never paid' },
		times: { left: 'less often', right: 'more often' }
	}
};
