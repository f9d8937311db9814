import { describe, expect, it } from 'vitest';
import { WINDOWS } from '#lib/drm/windows.ts';
import { drmPlayEn } from '#lib/i18n/drm-play/en.ts';
import { drmPlayFr } from '#lib/i18n/drm-play/fr.ts';
import { en } from '#lib/i18n/en.ts';
import { fr } from '#lib/i18n/fr.ts';
import { LANGS } from '#lib/i18n/lang.ts';
import { allows, targets } from '../month/targets.ts';
import { defaultPlay } from './default-play.ts';
import { playIndex } from './play-index.ts';
import { playMessages } from './play-messages.ts';

const T = { fr, en };

describe('defaultPlay', () => {
	it.each(LANGS)('says in %s what changes, from the ledger to the rank', (lang) => {
		const { says, ranks, sources } = defaultPlay(lang, T[lang]);
		expect(says.length).toBeGreaterThan(6);
		for (const sentence of says) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		expect(says.join(' ')).not.toMatch(/undefined|NaN|[{}]/);
		expect(ranks).toHaveLength(2);
		expect(ranks[1]!.rank.low).toBeLessThan(ranks[0]!.rank.low);
		expect(sources.length).toBeGreaterThan(5);
	});
});

describe('playIndex', () => {
	it('starts each household on a month in which its event can happen', () => {
		for (const { id, people, start } of playIndex().households)
			for (const person of people) {
				const found = targets(playMessages(id), person.id, start.month);
				expect(
					found.some((target) => allows(target, start.kind)),
					person.id
				).toBe(true);
			}
	});
});

it('every window has its name in both languages', () => {
	for (const { id } of WINDOWS)
		for (const words of [drmPlayFr, drmPlayEn]) expect(words.windows.names[id], id).toBeTruthy();
});
