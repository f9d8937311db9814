import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from '../../../../tests/unit/fuzz.ts';
import { InputError } from '../../data/input-error.ts';
import { modelById } from '../../data/models.ts';
import { parseProfile } from '../../scoring/profile.ts';
import { decodeState } from './fragment.ts';

const story = modelById('caf-2010-2018');
const names = story.variables.flatMap(({ id, modalities }) =>
	modalities.map((modality) => `${id}=${modality.id}`)
);

const pieces = fc.oneof(
	fc.constantFrom(...names),
	fc.constantFrom('v=1', 'model=caf-2010-2018', 'seed=7', 'seed=-1', '%', '%00', '__proto__=x'),
	fc.string({ unit: 'binary', maxLength: 60 })
);
const fragments = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.array(pieces, { maxLength: 40 }).map((list) => list.join('&')),
	fc
		.uniqueArray(fc.constantFrom(...names), {
			maxLength: 20,
			selector: (name) => name.split('=')[0]
		})
		.map((list) => ['#v=1', 'model=caf-2010-2018', ...list].join('&'))
);

test(
	'a fragment gives a household that the model can score, or an error in one line',
	() => {
		const counts = fuzz({
			name: 'profile fragments',
			usual: 2000,
			inputs: fragments,
			check: (fragment) => {
				try {
					const { answers } = decodeState(fragment);
					const profile = parseProfile(story, answers, '#');
					for (const { id, modalities } of story.variables)
						if (modalities.length && profile[id] !== undefined)
							expect(modalities.map((modality) => modality.id)).toContain(profile[id]);
					return 'taken';
				} catch (error) {
					if (!(error instanceof InputError)) throw error;
					expect(error.message).not.toMatch(/[\n\r]/);
					return 'refused';
				}
			}
		});
		expect(counts.taken).toBeGreaterThan(counts.refused / 20);
	},
	FUZZ_TIMEOUT
);
