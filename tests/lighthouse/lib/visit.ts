import lighthouse from 'lighthouse';
import type { Scores } from './judge.ts';

/** What one run of Lighthouse over one page found. */
export interface Visit {
	version: string;
	scores: Scores;
	/** Audits that count and do not have a full score: `seo/meta-description: …`. */
	findings: string[];
	/** Milliseconds on the slowed phone that Lighthouse simulates; null for what it could not see. */
	times: { firstPaint: number | null; largestPaint: number | null; blocked: number | null };
	shift: number | null;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Run Lighthouse once over a page, as on a phone.
 * @param port of the browser's debugger
 * @throws {Error} when the page could not be judged
 */
export async function visit(url: string, port: number): Promise<Visit> {
	const result = await lighthouse(url, {
		port,
		output: 'json',
		logLevel: 'error',
		onlyCategories: CATEGORIES
	});
	if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
	const { categories, audits, lighthouseVersion, runtimeError } = result.lhr;
	if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
	const list = Object.values(categories);
	const value = (id: string) => audits[id]?.numericValue ?? null;
	return {
		version: lighthouseVersion,
		scores: Object.fromEntries(list.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
		findings: list.flatMap(({ id, auditRefs }) =>
			auditRefs.flatMap((ref) => {
				const audit = audits[ref.id];
				if (!audit || !ref.weight || audit.score === null || audit.score >= 0.9) return [];
				const where = JSON.stringify(audit.details?.items?.slice(0, 2) ?? '').slice(0, 300);
				return [`${id}/${audit.id}: ${audit.title} ${audit.displayValue ?? ''} ${where}`];
			})
		),
		times: {
			firstPaint: value('first-contentful-paint'),
			largestPaint: value('largest-contentful-paint'),
			blocked: value('total-blocking-time')
		},
		shift: value('cumulative-layout-shift')
	};
}
