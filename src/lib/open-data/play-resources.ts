import { drmPeople } from '#lib/data/drm.ts';
import type { Resource } from './resource.ts';

const [first, ...others] = drmPeople.households.map(({ id }) => `data/drm/play/${id}.json`);

/** What the player of the second act fetches, and the files to try it with. */
export function playResources(): Resource[] {
	return [
		{
			group: 'drm',
			order: 90,
			name: 'drm-examples',
			paths: ['data/drm/example.dsn', 'data/drm/example.pasrau'],
			title: { fr: 'Fichiers d’exemple', en: 'Sample files' },
			text: {
				fr: 'Tous les messages d’un foyer fictif, un fichier par flux, pour essayer la lecture de fichiers.',
				en: 'All the messages of one fictional household, one file a stream, to try the reading of files with.'
			}
		},
		{
			group: 'engine',
			order: 3,
			name: 'drm-play',
			paths: ['data/drm/play.json'],
			title: { fr: 'Foyers du banc d’essai', en: 'Households of the DRM bench' },
			text: {
				fr: 'Les personnes fictives du DRM, réduites à ce que le banc d’essai lit dans le navigateur.',
				en: 'The fictional people of the DRM, cut down to what its bench reads in the browser.'
			}
		},
		{
			group: 'engine',
			order: 3,
			name: 'drm-play-messages',
			paths: [first!, ...others],
			title: { fr: 'Messages du banc d’essai', en: 'Messages of the DRM bench' },
			text: {
				fr: 'Les mêmes messages fictifs, réunis par foyer.',
				en: 'The same fictional messages, put together by household.'
			}
		}
	];
}
