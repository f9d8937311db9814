import { drmMessages, drmPeople } from '#lib/data/drm.ts';
import { readDataFile } from '#lib/open-data/data-folder.ts';
import type { PlayMessage } from '../month/types.ts';

/** The messages of a household, decoded. For build time. @throws {Error} for an unknown id */
export function playMessages(household: string): PlayMessage[] {
	const { households, employers, bodies } = drmPeople;
	const found = households.find(({ id }) => id === household);
	if (!found) throw new Error(`no fictional household "${household}"`);
	return drmMessages.messages
		.filter(({ person }) => found.people.includes(person))
		.map(({ file, person, stream, declarant, made, role }) => {
			const by = [...employers, ...bodies].find(({ id }) => id === declarant)!;
			const decoder = new TextDecoder(by.encoding === 'latin-1' ? 'latin1' : 'utf-8');
			const text = decoder.decode(readDataFile(`drm/messages/${file}`));
			return { file, stream, person, declarant, made, wrong: role === 'wrong', text };
		});
}
