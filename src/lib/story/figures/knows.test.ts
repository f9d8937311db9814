import { describe, expect, it } from 'vitest';
import { modelById } from '../../data/models.ts';
import { knows } from './knows.ts';
import { NEIGHBOURS, STORY_MODEL } from './story-profiles.ts';

describe('knows', () => {
	const story = modelById(STORY_MODEL);

	it('is true for answers that the model has', () => {
		expect(knows(story, NEIGHBOURS.work)).toBe(true);
		expect(knows(story, NEIGHBOURS.rest)).toBe(true);
		expect(knows(story, {})).toBe(true);
	});

	it('is false for an unknown variable, an unknown answer, or a variable without answers', () => {
		expect(knows(story, { sexe: 'femme' })).toBe(false);
		expect(knows(story, { rsa: 'peut-être' })).toBe(false);
		expect(knows(story, { nb_mails: '3' })).toBe(false);
		expect(knows(story, { ...NEIGHBOURS.work, rsa: 'constructor' })).toBe(false);
		expect(knows(modelById('ams-2018'), NEIGHBOURS.work)).toBe(false);
	});
});
