import type { ProfileMessages } from './profile/messages.ts';
import type { ThirdActMessages } from './act3/messages.ts';
import type { FourthPartMessages } from './act4/messages.ts';

/** The words of the interface in one language. `{name}` marks a value filled in by `fill`. */
export interface Messages extends ProfileMessages {
	site: { name: string; tagline: string; language: string; otherLanguage: string };
	nav: {
		skip: string;
		label: string;
		story: string;
		models: string;
		systems: string;
		timeline: string;
		method: string;
		glossary: string;
		sources: string;
		rights: string;
		about: string;
		code: string;
		checked: string;
	};
	meta: { readingTime: string };
	kinds: {
		published: string;
		reconstructed: string;
		supplied: string;
		calibrated: string;
		evidence: string;
	};
	/** What each kind means, in a sentence. */
	kindsMeaning: { published: string; reconstructed: string; supplied: string };
	beforeFit: string;
	chart: {
		table: string;
		/** Said of a picture that has the focus. */
		walk: string;
		source: string;
		sources: string;
		lower: string;
		higher: string;
		half: string;
		/** An interval beside its bar, and in a sentence. */
		span: string;
		interval: string;
		nothing: string;
		/** Between a name and its value, and between two items of a list in a sentence. */
		colon: string;
		semicolon: string;
		columns: {
			item: string;
			value: string;
			low: string;
			median: string;
			high: string;
			state: string;
			count: string;
		};
	};
	summary: {
		field: string;
		fieldSorted: string;
		items: string;
		bars: string;
		intervals: string;
		fan: string;
		contributionsNone: string;
	};
	field: { households: string; selected: string };
	items: { raises: string; lowers: string; read: string; unread: string };
	guess: { choose: string; yours: string };
	sequence: { step: string; next: string; back: string };
	voices: { claim: string; answer: string };
	archetypes: { choose: string; open: string; uncovered: string };
	care: { title: string; lines: string[]; help: string; ask: string };
	card: {
		close: string;
		asOf: string;
		confidence: Record<'primary' | 'secondary' | 'seed' | 'computed', string>;
		from: string;
		open: string;
		more: string;
		notLinked: string;
		glossary: string;
	};
	glossary: { lede: string };
	sources: {
		lede: string;
		facts: string;
		conflicts: string;
		bibliography: string;
		kind: Record<'primary' | 'secondary', string>;
		access: Record<'full' | 'extract' | 'relay' | 'not-seen', string>;
	};
	models: {
		lede: string;
		coverage: string;
		coverageAbout: string;
		coverageUnknown: string;
		computesNothing: string;
		logisticAssumed: string;
		target: string;
		income: string;
		intercept: string;
		variables: string;
		variable: string;
		answer: string;
		effect: string;
		version: string;
		raises: string;
		lowers: string;
		none: string;
		unknown: string;
		context: string;
		file: string;
	};
	control: {
		capacity: string;
		capacitySays: string;
		presetFit: string;
		presetScore: string;
		policy: string;
		policies: Record<'score' | 'random' | 'income' | 'score-then-random' | 'non-take-up', string>;
		progress: string;
		complete: string;
		failed: string;
		noscript: string;
		span: string;
		times: string;
		same: string;
		cannotTell: string;
		used: string;
		less: string;
		more: string;
		summary: string;
		group: string;
		share: string;
		reference: string;
		envelope: string;
		adversarial: string;
		verdict: string;
		verdicts: Record<'more' | 'less' | 'cannot-tell' | 'used', string>;
	};
	/** The reader's household among all. */
	/** How many households are checked, and on how many weightings that is worked out. */
	capacity: { number: string; refused: string; empty: string; fewer: string };
	/** Which weightings the simulation runs on. */
	weights: {
		title: string;
		fitted: string;
		own: string;
		refused: string;
		known: string;
		unanswered: string;
	};
	act3: ThirdActMessages;
	act4: FourthPartMessages;
	openData: {
		title: string;
		lede: string;
		groups: Record<'evidence' | 'models' | 'population' | 'drm' | 'engine', string>;
		file: string;
		what: string;
		size: string;
		kilobytes: string;
		files: string;
		licence: string;
		licenceText: string;
		sourcesText: string;
		dictionary: string;
		dictionaryText: string;
		package: string;
		packageText: string;
		version: string;
	};
	/** Under a figure, the way to its own page. */
	embed: { reuse: string };
	notFound: { title: string; text: string; home: string };
	choose: { title: string; text: string };
}
