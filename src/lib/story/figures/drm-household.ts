import { drmPeople } from '#lib/data/drm.ts';

/** A fictional household by its id. @throws {Error} when there is none */
export function drmHousehold(id: string) {
	const found = drmPeople.households.find((household) => household.id === id);
	if (!found) throw new Error(`no household "${id}" in data/drm/people.json`);
	return found;
}

/** A fictional person's first name. @throws {Error} when there is none */
export function firstName(id: string): string {
	const found = drmPeople.people.find((person) => person.id === id);
	if (!found) throw new Error(`no person "${id}" in data/drm/people.json`);
	return found.firstName;
}
