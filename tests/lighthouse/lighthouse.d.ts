/* What run.ts uses of two packages that only `npm test` installs, into this folder. */
declare module 'lighthouse' {
	interface Audit {
		id: string;
		title: string;
		score: number | null;
		displayValue?: string;
		numericValue?: number;
		details?: { items?: unknown[] };
	}
	interface Category {
		id: string;
		score: number | null;
		auditRefs: { id: string; weight: number }[];
	}
	interface Result {
		lhr: {
			categories: Record<string, Category>;
			audits: Record<string, Audit>;
			lighthouseVersion: string;
			runtimeError?: { message: string };
		};
	}
	export default function lighthouse(
		url: string,
		flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: string[] }
	): Promise<Result | undefined>;
}

declare module 'chrome-launcher' {
	interface Chrome {
		port: number;
		kill(): void;
	}
	export function launch(options: { chromePath: string; chromeFlags: string[] }): Promise<Chrome>;
}
