import { expect, it } from 'vitest';
import { publisherValues } from './publisher.ts';

it('says that a publisher is not configured rather than making one up', () => {
	expect(publisherValues({}, 'fr').PUBLISHER_NAME).toBe('Éditeur non configuré');
	expect(publisherValues({ PUBLISHER_NAME: '  ' }, 'en').PUBLISHER_NAME).toBe('Publisher not set');
});

it('takes what is configured, without markup', () => {
	const env = { PUBLISHER_NAME: 'Une *{rédaction}* [[x', PUBLISHER_CONTACT: 'a@example.org' };
	expect(publisherValues(env, 'fr')).toMatchObject({
		PUBLISHER_NAME: 'Une rédaction x',
		PUBLISHER_CONTACT: 'a@example.org'
	});
});
