/** The words of the third act's figures and blocks in one language. */
export interface ThirdActMessages {
	/** The stamp of a block of published facts. */
	published: string;
	answer: string;
	ceiling: string;
	selected: string;
	/** What the marks of the ratios mean. */
	key: Record<'draws' | 'envelope' | 'extremes' | 'ceiling', string>;
	dots: {
		summary: string;
		one: string;
		count: string;
		even: string;
		marked: string;
		ordinary: string;
		selected: string;
		lifted: string;
		lower: string;
		higher: string;
		withoutRsa: string;
		columns: { dots: string; selected: string };
	};
	versus: {
		summary: string;
		pair: string;
		random: string;
		score: string;
		interval: string;
		full: string;
		ring: string;
	};
	waffles: { dots: string; outOf: string };
}
