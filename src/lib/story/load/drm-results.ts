import { drmMessages } from '#lib/data/drm.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatEuros, formatNumber } from '#lib/format/number.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { messageText, READ_ALOUD } from '../figures/drm-message.ts';
import { errorTrail } from './drm/error-trail.ts';
import {
	closerLook,
	isUnstable,
	publishedThreshold,
	SCORED,
	scoredHouseholds
} from './drm/score-readings.ts';

/** Thresholds of "low income" tried around the published one, euros a month. */
const TRIED = Array.from({ length: 13 }, (_, i) => 600 + 50 * i);

let made: ReturnType<typeof measure> | undefined;

/** What the copy of the second act may name, by `{result:id}`, in words. */
export function drmResults(lang: Lang): Record<string, string> {
	const { counts, unstable, tried, trail, lines } = (made ??= measure());
	const number = (value: number) => formatNumber(value, lang);
	const euros = (value: number) => formatEuros(value, lang);
	const stop = (id: string) => trail.stops.find((one) => one.id === id)!;
	return {
		'drm.lines': number(lines),
		'drm.messages': number(drmMessages.messages.length),
		'drm.scored': number(SCORED.length),
		'drm.higher': number(counts.higher),
		'drm.lower': number(counts.lower),
		'drm.different': number(counts.higher + counts.lower),
		'drm.unstable': number(unstable.higher + unstable.lower),
		'drm.compared': number(SCORED.length * scoredHouseholds().length),
		'drm.tried.from': euros(TRIED[0]!),
		'drm.tried.to': euros(TRIED.at(-1)!),
		'drm.higher.least': number(tried.higher[0]!),
		'drm.higher.most': number(tried.higher.at(-1)!),
		'drm.lower.least': number(tried.lower[0]!),
		'drm.lower.most': number(tried.lower.at(-1)!),
		'drm.threshold': euros(publishedThreshold()),
		'drm.error.month': formatDate(trail.month, lang),
		'drm.error.sent': euros(stop('sent').read),
		'drm.error.true': euros(stop('sent').truth),
		'drm.error.taxable': euros(stop('score').read),
		'drm.error.taxable.true': euros(stop('score').truth),
		'drm.error.declared': euros(trail.declared),
		'drm.error.rights': euros(stop('rights').read),
		'drm.error.rights.true': euros(stop('rights').truth),
		'drm.error.rights.gap': euros(
			Math.round(100 * (stop('rights').read - stop('rights').truth)) / 100
		),
		'drm.error.housing': euros(stop('housing').read),
		'drm.error.housing.true': euros(stop('housing').truth),
		'drm.error.filed': formatDate(trail.filed, lang),
		'drm.error.mended': formatDate(trail.mended, lang)
	};
}

function measure() {
	const count = (threshold?: number, households = scoredHouseholds()) => {
		const looks = households.map((household) => closerLook(household, threshold));
		return {
			higher: looks.reduce((sum, { higher }) => sum + higher, 0),
			lower: looks.reduce((sum, { lower }) => sum + lower, 0)
		};
	};
	const tried = TRIED.map((threshold) => count(threshold));
	const sorted = (key: 'higher' | 'lower') => tried.map((one) => one[key]).sort((a, b) => a - b);
	return {
		counts: count(),
		unstable: count(undefined, scoredHouseholds().filter(isUnstable)),
		tried: { higher: sorted('higher'), lower: sorted('lower') },
		trail: errorTrail(),
		lines: messageText(READ_ALOUD).trimEnd().split(/\r?\n/).length
	};
}
