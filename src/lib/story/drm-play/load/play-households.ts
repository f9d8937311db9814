import { drmPeople } from '#lib/data/drm.ts';
import { STORY_MODEL } from '../../figures/story-profiles.ts';
import type { PlayHousehold } from '../month/types.ts';
import { plainYears } from './plain-years.ts';

/** The event that shows best what each household is about, to start with. */
const STARTS: Readonly<Record<string, PlayHousehold['start']>> = {
	ines: { month: '2024-10', kind: 'site' },
	sabrina: { month: '2025-03', kind: 'pay' },
	marius: { month: '2025-02', kind: 'bonus' },
	thomas: { month: '2024-10', kind: 'late' },
	odile: { month: '2025-05', kind: 'late' },
	'lea-karim': { month: '2025-03', kind: 'shift' }
};

/** The fictional households, as the player shows them. For build time. */
export function playHouseholds(): PlayHousehold[] {
	const { households, people } = drmPeople;
	return households.map(({ id, name, story, model, profile, uncovered, people: ids }) => ({
		id,
		name: plainYears(name),
		story: plainYears(story),
		profile: model === STORY_MODEL ? profile : null,
		uncovered: uncovered ? plainYears(uncovered) : null,
		people: ids.map((person) => ({
			id: person,
			firstName: people.find((other) => other.id === person)!.firstName
		})),
		start: STARTS[id]!
	}));
}
