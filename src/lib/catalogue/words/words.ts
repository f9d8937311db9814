/** The words of the charts' own pages and frames, in one language. */
export interface ChartWords {
	index: { title: string; lede: string; count: string; act: Record<string, string>; file: string };
	/** Title of what a named household's score is made of. */
	household: string;
	page: {
		back: string;
		inStory: string;
		method: string;
		methodNote: Record<'model' | 'evidence' | 'field' | 'fiction', string>;
		methodLink: string;
		table: string;
		files: string;
		picture: string;
		numbers: string;
		ofState: string;
		alt: string;
		altNote: string;
		copy: string;
		copied: string;
		copyFailed: string;
		pngFailed: string;
		sourcesRead: string;
		licence: string;
		reuse: string;
	};
	state: {
		choose: string;
		policy: string;
		capacity: string;
		next: string;
		back: string;
		restart: string;
		position: string;
		newer: string;
		unknown: string;
		unreadable: string;
	};
	builder: {
		title: string;
		lede: string;
		language: string;
		theme: string;
		themes: Record<'auto' | 'light' | 'dark', string>;
		plain: string;
		preview: string;
		widths: Record<'phone' | 'column' | 'wide', string>;
		version: string;
		/** Of the day, or a copy that never changes, made on `{date}`. */
		versions: Record<'live' | 'frozen', string>;
		versionNotes: Record<'live' | 'frozen', string>;
		snippet: string;
		snippets: Record<'script' | 'frame' | 'wordpress' | 'component' | 'picture', string>;
		notes: Record<'script' | 'frame' | 'wordpress' | 'component' | 'picture', string>;
		noscript: string;
		address: string;
		oembed: string;
	};
	embed: { page: string; explore: string };
}
