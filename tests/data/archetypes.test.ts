import { describe, expect, it } from 'vitest';
import { archetypes } from '../../src/lib/data/archetypes.ts';
import { modelById } from '../../src/lib/data/models.ts';
import { impossibleReasons } from '../../src/lib/scoring/impossible.ts';
import { parseProfile } from '../../src/lib/scoring/profile.ts';

const covered = [...archetypes.values()].filter(({ model }) => model !== null);
const uncovered = [...archetypes.values()].filter(({ model }) => model === null);

describe('the named households', () => {
	it.each(covered)('$id answers what its model asks, and can exist', ({ id, model, profile }) => {
		const complete = parseProfile(modelById(model!), profile, `data/archetypes.json, ${id}`);
		expect(Object.entries(profile).length).toBeGreaterThan(0);
		expect(impossibleReasons(modelById(model!), complete)).toEqual([]);
	});

	it.each(uncovered)('$id has no answers, and a reason', ({ profile, uncovered: why }) => {
		expect(profile).toEqual({});
		expect(why).toBeDefined();
	});

	it.each(covered)('$id has no excuse for not being covered', ({ uncovered: why }) => {
		expect(why).toBeUndefined();
	});

	it('refuses an answer that its model does not have, naming the household', () => {
		expect(() =>
			parseProfile(modelById('caf-2010-2018'), { rsa: 'nope' }, 'data/archetypes.json, lone-mother')
		).toThrow('data/archetypes.json, lone-mother, rsa: "nope" is unknown');
	});
});
