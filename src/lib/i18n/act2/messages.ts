/** Four readings of one income: `WAYS` of src/lib/story/load/drm/income-readings.ts. */
type Way = 'form' | 'tax' | 'ledger' | 'error';

/** A summary sentence and the columns of its table. */
interface Words {
	summary: string;
	columns: readonly string[];
}

/**
 * The words of the second act's figures in one language. They are read when the pages are built,
 * and reach a reader inside the series: no script carries them.
 */
export interface SecondActMessages {
	/** Said on every figure that shows made-up people. */
	fiction: string;
	/** First letters of the twelve months. */
	letters: readonly string[];
	/** Between two months. */
	span: string;
	message: Words & {
		gap: { one: string; many: string };
		title: string;
		note: string;
		kinds: Record<'netFiscal' | 'netSocial' | 'netPaid' | 'gross', string>;
	};
	streams: Words & { dsn: string; ledger: string; pasrau: string };
	ways: Words & {
		labels: Record<Way, string>;
		asides: Record<Way, string>;
		year: string;
		threshold: string;
	};
	scores: Words & { asides: Record<Way, string>; zero: string };
	closer: Words & {
		unstable: string;
		stable: string;
		value: Record<'higher' | 'lower' | 'both' | 'same', string>;
		one: Record<'higher' | 'lower', string>;
		key: { higher: string; lower: string; same: string };
	};
	jobEnds: Words & {
		typed: string;
		shown: string;
		field: string;
		label: string;
		effect: string;
	};
	trail: Words & {
		read: string;
		truth: string;
		stops: Record<'sent' | 'score' | 'rights' | 'housing' | 'form' | 'mended', string>;
	};
	windows: Words & {
		right: string;
		divided: string;
		labels: Record<string, string>;
	};
	readers: Words & {
		promised: string;
		added: string;
		opinions: string;
		since: string;
		until: string;
		known: string;
		unknown: string;
		rows: Record<
			| 'portal'
			| 'housing'
			| 'statistics'
			| 'benefits'
			| 'checks'
			| 'prefilled'
			| 'selfEmployed'
			| 'cnil2019'
			| 'cnil2023',
			string
		>;
	};
}
