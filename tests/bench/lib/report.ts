import { bytesTouched } from './bytes-touched.ts';
import { TOLERANCE } from './compare-answers.ts';
import type { Results } from './measure-all.ts';
import type { Measured } from './measure-contenders.ts';
import type { Prepared } from './prepare-folder.ts';
import { median, quantile } from './statistics.ts';

/** Where and when the run was made. */
export interface Setting {
	machine: string;
	browser: string;
	day: string | null;
	/** Load before and after. */
	load: readonly [string, string];
}

/** The tables of one run, as Markdown. */
export function report(results: Results, prepared: Prepared, setting: Setting): string {
	const { question, allHouseholds } = prepared;
	const { site, rounds } = results;
	const million = count(question.households);
	return `Run of ${setting.day ?? 'an unknown day'}: ${setting.machine}; ${setting.browser}; load average ${setting.load.join(' before, ')} after; ${rounds} rounds.

**One what-if**, ${million} households, ${count(question.capacity)} selected. Milliseconds; × is the ratio of medians to our engine's.

${whatIfs(results, prepared)}

**Loading, all ${question.draws} draws (smooth), memory.** Memory is that of the page's process beyond an empty page's.

${loading(results, question.draws)}

**The same answer**: ${sameAnswer(results.contenders)}

**The site's own worker**, all ${count(allHouseholds)} households (${count(site.profiles)} profiles, ${count(site.draws)} draws), there and back, each move cutting in on the one before.

${table(
	['', 'median, ms', '95th percentile, ms'],
	[
		['first answer, from nothing', site.first],
		['move, first draw', site.one],
		['move, all draws', site.all]
	].map(([label, times]) => [
		label as string,
		...[median(times as number[]), quantile(times as number[], 0.95)].map(ms)
	])
)}

**Memory bandwidth**, GB/s: the least bytes that one what-if reads and writes, over its median time.

${bandwidths(results, prepared)}

**The DRM**: ${drm(results)}
`;
}

function whatIfs({ contenders }: Results, { rows }: Prepared): string {
	const [ours] = contenders;
	return table(
		['', 'table', 'hard: median', '95th', '×', 'smooth: median', '95th', '×'],
		contenders.map(({ label, contender, table, times }) => [
			label,
			contender === 'engine'
				? `${count(rows.profiles)} profiles, merged into ${count(rows.merged)}`
				: `${count(rows[table])} ${table === 'merged' ? 'merged profiles' : table}`,
			...(['hard', 'smooth'] as const).flatMap((rule) => [
				ms(median(times[rule])),
				ms(quantile(times[rule], 0.95)),
				ratio(median(times[rule]) / median(ours!.times[rule]))
			])
		])
	);
}

function loading({ contenders, site }: Results, draws: number): string {
	const [ours] = contenders;
	const ofAll = ({ all, times }: Measured) =>
		all.length ? median(all) : draws * median(times.smooth);
	return table(
		['', 'table', 'first answer, ms', 'all draws, ms', '×', 'memory, MB'],
		[
			[
				'The site’s worker',
				'all',
				ms(median(site.first)),
				ms(median(site.all)),
				'',
				mb(site.memory)
			],
			...contenders.map((one) => [
				one.label,
				one.table,
				ms(median(one.first)),
				`${one.all.length ? '' : '≈ '}${ms(ofAll(one))}`,
				ratio(ofAll(one) / ofAll(ours!)),
				mb(one.memory)
			])
		]
	);
}

function sameAnswer(contenders: readonly Measured[]): string {
	const wrong = contenders.filter(({ difference }) => !(difference <= TOLERANCE));
	const largest = Math.max(...contenders.map(({ difference }) => difference));
	if (wrong.length === 0)
		return `yes. For every group, both rules and five draws, the largest difference from our engine is ${largest.toExponential(0)} households (${TOLERANCE} is let pass: sums are rounded in another order).`;
	const names = wrong.map(
		({ label, table, difference }) =>
			`${label} (${table}) by ${difference.toPrecision(3)} households`
	);
	return `NO. These differ from our engine: ${names.join('; ')}.`;
}

function bandwidths({ contenders, bandwidth }: Results, { question, rows }: Prepared): string {
	const best = (values: readonly number[]) => Math.max(...values);
	const [copyMemory, copyCache] = [best(bandwidth.memory.copy), best(bandwidth.cache.copy)];
	const reached = contenders
		.filter(({ contender }) => contender.startsWith('engine'))
		.flatMap(({ label, table, times }) =>
			(['hard', 'smooth'] as const).map((rule) => {
				const profiles = table === 'rows' ? rows.rows : rows.merged;
				const shape = { profiles, columns: question.columns, groups: question.groups.length };
				const bytes = bytesTouched(shape, rule);
				const rate = bytes / (median(times[rule]) / 1e3);
				return [
					`${label}, ${rule}`,
					bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${Math.round(bytes / 1e6)} MB`,
					gb(rate),
					percent(rate / copyMemory),
					percent(rate / copyCache)
				];
			})
		);
	const measured = (['memory', 'cache'] as const).flatMap((size) =>
		(['copy', 'scan'] as const).map((kind) => [
			{ copy: 'Copy', scan: 'Sum in a loop of JavaScript' }[kind],
			size === 'memory' ? '268 MB' : '262 kB',
			gb(best(bandwidth[size][kind])),
			percent(best(bandwidth[size][kind]) / copyMemory),
			percent(best(bandwidth[size][kind]) / copyCache)
		])
	);
	return table(
		['', 'bytes', 'GB/s', 'of a copy in memory', 'of a copy in cache'],
		[...measured, ...reached]
	);
}

function drm({ drm: { lines, people, bytes, speeds, memory } }: Results): string {
	const slow = quantile(
		speeds.map((speed) => -speed),
		0.95
	);
	return `${count(lines)} lines of DSN (${mb(bytes)} MB, ${count(people)} employees) read in a worker at **${median(speeds).toFixed(0)} MB/s** (median; ${(-slow).toFixed(0)} at the 95th percentile). Page and worker hold ${mb(memory.before)} MB before, ${mb(memory.tenth)} MB with a tenth of the file read, ${mb(memory.all)} MB with all of it read ${speeds.length} times, ${mb(memory.after)} MB once it is let go: what is kept is one entry a payment, never the lines.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
	return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function ms(value: number): string {
	return value >= 100 ? count(Math.round(value)) : value.toPrecision(2);
}

function ratio(value: number): string {
	return value >= 100 ? count(Number(value.toPrecision(2))) : value.toPrecision(2);
}

function mb(bytes: number | null): string {
	return bytes === null ? 'unknown' : (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function gb(rate: number): string {
	return (rate / 1e9).toPrecision(2);
}

function percent(share: number): string {
	const value = 100 * share;
	return `${value < 10 ? value.toPrecision(2) : Math.round(value)} %`;
}

function count(value: number): string {
	return value.toLocaleString('en-GB');
}
