import type { RatioRow } from '#lib/charts/Ratios/series.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { GROUPS } from '#lib/population/groups.ts';
import type { GroupResult } from './protocol.ts';

/** The groups shown, in order: those of the published evidence first. */
const SHOWN = [
	'rsa',
	'qpv',
	'fifth-1',
	'lone-parent',
	'lone-parent-rsa',
	'lone-parent-no-rsa',
	'single',
	'couple-children',
	'ppa',
	'aah',
	'aah-work',
	'al',
	'unemployed',
	'fifth-5'
];

/**
 * The rows of the chart from the engine's results.
 *
 * @param fitted whether the fit bears on this policy: lone parents are then not a result
 */
export function ratioRows(
	results: readonly GroupResult[],
	lang: Lang,
	fitted: boolean
): RatioRow[] {
	return SHOWN.flatMap((id) => {
		const result = results.find((candidate) => candidate.id === id);
		const group = GROUPS.find((candidate) => candidate.id === id);
		if (!result || !group) return [];
		return [
			{
				...result,
				label: group.label[lang],
				verdict: fitted && id === 'lone-parent' ? 'used' : result.verdict
			}
		];
	});
}
