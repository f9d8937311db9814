import { drmPeople, drmRubriques } from '#lib/data/drm.ts';
import type { Localized } from '#lib/i18n/lang.ts';
import { STORY_MODEL } from '../../figures/story-profiles.ts';
import type { PlayHousehold, PlayIndex } from '../month/types.ts';

/** The event that shows best what each household is about, to start with. */
const STARTS: Readonly<Record<string, PlayHousehold['start']>> = {
	ines: { month: '2024-10', kind: 'site' },
	sabrina: { month: '2025-03', kind: 'pay' },
	marius: { month: '2025-02', kind: 'bonus' },
	thomas: { month: '2024-10', kind: 'late' },
	odile: { month: '2025-05', kind: 'late' },
	'lea-karim': { month: '2025-03', kind: 'shift' }
};
const BLOCKS = /^S2(0\.G00\.05|1\.G00\.(11|50|51|53|58|78|79|81))\./;

/** The fictional households and the words of their messages. For build time. */
export function playIndex(): PlayIndex {
	const { households, people, employers, bodies } = drmPeople;
	return {
		households: households.map(({ id, name, story, model, profile, uncovered, people: ids }) => ({
			id,
			name: plain(name),
			story: plain(story),
			profile: model === STORY_MODEL ? profile : null,
			uncovered: uncovered ? plain(uncovered) : null,
			people: ids.map((person) => ({
				id: person,
				firstName: people.find((other) => other.id === person)!.firstName
			})),
			start: STARTS[id]!
		})),
		declarants: Object.fromEntries(
			[...employers, ...bodies].map(({ id, about }) => [id, plain(about)])
		),
		rubriques: Object.fromEntries(
			[...drmRubriques.values()]
				.filter(({ id }) => BLOCKS.test(id))
				.map(({ id, label }) => [id, plain(label)])
		)
	};
}

/* A text of the data without the marks around its years. */
function plain({ fr, en }: Localized): Localized {
	const bare = (text: string) => text.replace(/\{=([^}]*)\}/g, '$1');
	return { fr: bare(fr), en: bare(en) };
}
