import { expect, it } from 'vitest';
import { embedUrl, frameUrl } from './embed-url.ts';

it('puts the look in the query and the state in the fragment, and leaves defaults out', () => {
	const url = (look: Parameters<typeof embedUrl>[3], state = {}) =>
		embedUrl('https://exemple.fr', 'fr', 'fan', look, state);
	expect(url({ theme: 'auto', plain: false })).toBe('https://exemple.fr/fr/embed/fan/');
	expect(url({ theme: 'dark', plain: true })).toBe(
		'https://exemple.fr/fr/embed/fan/?theme=dark&plain'
	);
	expect(url({ theme: 'auto', plain: true }, { step: '2' })).toBe(
		'https://exemple.fr/fr/embed/fan/?plain#v=1&step=2'
	);
});

it('gives a frozen page the same look and state', () => {
	expect(
		frameUrl('/fr/frozen/0123456789abcdef/fan/', { theme: 'dark', plain: true }, { step: '2' })
	).toBe('/fr/frozen/0123456789abcdef/fan/?theme=dark&plain#v=1&step=2');
});
