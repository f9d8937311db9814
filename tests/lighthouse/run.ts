// Runs Lighthouse over the finished site, which is being served:
// node tests/lighthouse/run.ts ORIGIN CHROMIUM REPORT [RUNS]. With more than one run a page,
// performance counts too. Status 1 where a page falls short.
import { writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import { noteRun } from '../../scripts/lib/run-notes.mjs';
import { textTable } from '../../scripts/lib/text-table.mjs';
import { judge } from './lib/judge.ts';
import { median } from './lib/median.ts';
import { VISITED } from './lib/pages.ts';
import { visit, type Visit } from './lib/visit.ts';

const [origin = '', chromePath = '', report = '', runs = '1'] = process.argv.slice(2);
const TABLE = 'Lighthouse';
const HEAD = [
	'',
	'performance',
	'accessibility',
	'best practices',
	'SEO',
	'first, largest paint (s)'
];

const chromeFlags = ['--headless=new', '--disable-gpu', '--disable-background-networking'];
if (process.getuid?.() === 0) chromeFlags.push('--no-sandbox');
const chrome = await launch({ chromePath, chromeFlags });
const faults: string[] = [];
const rows: (string | number)[][] = [HEAD];
try {
	for (const page of VISITED) {
		const visits: Visit[] = [];
		for (let run = 0; run < Number(runs); run++)
			visits.push(await visit(origin + page.path, chrome.port));
		const middle = (of: (visit: Visit) => number | null | undefined) =>
			median(visits.map((each) => of(each) ?? 0));
		const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((category) =>
			middle((each) => each.scores[category])
		);
		const seconds = (of: (visit: Visit) => number | null) => (middle(of) / 1000).toFixed(1);
		const paints = [
			seconds(({ times }) => times.firstPaint),
			seconds(({ times }) => times.largestPaint)
		];
		rows.push([page.path, ...scores, paints.join(', ')]);
		faults.push(
			...judge(
				page,
				visits.map(({ scores }) => scores),
				visits.length > 1
			)
		);
		for (const finding of visits[0]?.findings ?? []) console.log(`  ${page.path} ${finding}`);
	}
} finally {
	chrome.kill();
}
for (const row of rows) noteRun(TABLE, row);
console.log(textTable(TABLE, rows));
for (const fault of faults) console.error(fault);
writeFileSync(report, JSON.stringify({ pages: VISITED.length, faults }));
process.exitCode = faults.length ? 1 : 0;
