/** The words of the fourth part's figures in one language. */
export interface FourthPartMessages {
	year: string;
	/** Beside what was announced and not counted. */
	planned: string;
	/** Where nothing read gives an amount. */
	unread: string;
	side: string;
	/** The households scored by the model of the health insurance, and what opens them. */
	cover: {
		open: string;
		households: Record<'reference' | 'typical' | 'ill' | 'both', string>;
	};
	sides: Record<'money' | 'times', Record<'left' | 'right', string>>;
}
