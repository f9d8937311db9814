import { ceilingOf } from '#lib/control/ceiling.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { defaultControl } from './default-control.ts';
import { thirdAct } from './third-act.ts';

/** What the copy may say of the dots, by `{result:id}`, in words: counts in one weighting. */
export function dotResults(lang: Lang): Record<string, string> {
	const { dots } = thirdAct(lang, '');
	const number = (value: number) => formatNumber(value, lang);
	const groups = Object.values(dots.groups).flat();
	const { groups: results, capacity, households } = defaultControl();
	const rsa = results.find(({ id }) => id === 'rsa')!;
	return {
		'control.rsa.ceiling': formatNumber(ceilingOf(rsa.share, capacity / households), lang, 1),
		'control.capacity': number(capacity),
		'dots.count': number(dots.codes.length),
		'dots.per': number(dots.perDot),
		'dots.selected': number(dots.selected),
		...Object.fromEntries(
			groups.flatMap((group) => [
				[`dots.${group.id}`, number(group.dots)],
				[`dots.${group.id}.selected`, number(group.selected)]
			])
		)
	};
}
