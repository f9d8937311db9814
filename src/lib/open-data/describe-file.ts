import { models } from '#lib/data/models.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import type { Resource } from './resource.ts';

/**
 * What a file of `data/` holds.
 *
 * @param path from that folder
 * @throws {Error} when nobody has said: a file that is handed out says what it is
 */
export function describeFile(path: string): Pick<Resource, 'group' | 'title' | 'text' | 'order'> {
	const found = DESCRIPTIONS.find(({ fits }) => fits.test(path));
	if (!found)
		throw new Error(`data/${path} has no description in src/lib/open-data/descriptions.ts`);
	const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
	const name = models.get(id)?.name ?? { fr: id, en: id };
	const { group, title, text } = found;
	return {
		group,
		title: {
			fr: title.fr.replace('%NAME%', name.fr),
			en: title.en.replace('%NAME%', name.en)
		},
		text,
		order: DESCRIPTIONS.indexOf(found)
	};
}
