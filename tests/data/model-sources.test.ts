import { describe, expect, it } from 'vitest';
import { models } from '../../src/lib/data/models.ts';
import { publisherOf } from '../../src/lib/data/publisher-of.ts';
import { sources } from '../../src/lib/data/sources.ts';

describe.each([...models.values()])('the sources of $id', ({ sources: own }) => {
	it.each(own)('$id is as in the bibliography', (listed) => {
		const entry = sources.get(listed.id)!;
		expect(listed).toEqual({
			id: entry.id,
			title: entry.title,
			publisher: publisherOf(entry, 'fr'),
			date: entry.date,
			url: entry.url
		});
	});

	it('are each listed once', () => {
		expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
	});
});
