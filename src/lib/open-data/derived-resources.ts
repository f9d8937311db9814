import { ensembles } from '#lib/data/ensembles.ts';
import { tableSchema } from './column.ts';
import type { Column } from './column.ts';
import { describeFile } from './describe-file.ts';
import { eventColumns } from './event-columns.ts';
import { factColumns } from './fact-columns.ts';
import { playResources } from './play-resources.ts';
import type { Resource } from './resource.ts';
import { sourceColumns } from './source-columns.ts';

/** The files that are made from `data/` when the site is built. */
export function derivedResources(): Resource[] {
	return [
		table('facts', factColumns),
		table('sources', sourceColumns),
		table('events', eventColumns),
		{ ...describeFile('systems.json'), name: 'systems-csv', paths: ['data/systems.csv'] },
		{
			...describeFile('drm/messages/a/a.dsn'),
			name: 'drm-messages-zip',
			paths: ['data/drm/messages.zip']
		},
		{
			group: 'engine',
			order: 0,
			name: 'model-schema',
			paths: ['data/model.schema.json'],
			title: { fr: 'Schéma d’un modèle', en: 'Schema of a model' },
			text: {
				fr: 'Le JSON Schema d’un fichier de poids, pour en préparer un que le site lise.',
				en: 'The JSON Schema of a weights file, to prepare one that the site reads.'
			}
		},
		{
			group: 'engine',
			order: 1,
			name: 'engine',
			paths: ['data/engine.json'],
			title: { fr: 'Données du moteur', en: 'What the engine reads' },
			text: {
				fr: 'Population et pondérations, réduites à ce que le simulateur lit dans le navigateur.',
				en: 'Population and weightings, cut down to what the simulator reads in the browser.'
			}
		},
		...playResources(),
		...[...ensembles.keys()].map((id): Resource => {
			const { title } = describeFile(`ensembles/${id}.json`);
			return {
				group: 'engine',
				order: 2,
				name: `kept-${id}`,
				paths: [`data/kept/${id}.json`],
				title,
				text: {
					fr: 'Les mêmes pondérations, sans les diagnostics.',
					en: 'The same weightings, without the diagnostics.'
				}
			};
		})
	];
}

function table<T>(name: string, columns: readonly Column<T>[]): Resource {
	const described = describeFile(`${name}.json`);
	return {
		...described,
		name: `${name}-csv`,
		paths: [`data/${name}.csv`],
		schema: tableSchema(columns)
	};
}
