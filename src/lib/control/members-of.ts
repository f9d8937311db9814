import type { Population } from '../population/types.ts';

/**
 * The profiles that have one of the given modalities in each of the given attributes:
 * `{ family: ['parent_seul'], rsa: ['oui'] }` is lone parents on RSA.
 *
 * @returns one entry a profile: 1 for a member, else 0
 * @throws {TypeError} for an attribute or a modality that the population lacks.
 */
export function membersOf(
	{ attributes, codes, profiles }: Population,
	where: Readonly<Record<string, readonly string[]>>
): Uint8Array {
	const conditions = Object.entries(where).map(([id, modalities]) => {
		const at = attributes.findIndex((attribute) => attribute.id === id);
		const accepted = modalities.map((one) => attributes[at]?.modalities.indexOf(one) ?? -1);
		if (accepted.includes(-1))
			throw new TypeError(`the population lacks ${id} = ${modalities.join(' or ')}`);
		return { at, accepted };
	});
	return Uint8Array.from({ length: profiles }, (_, profile) => {
		const row = profile * attributes.length;
		return conditions.every(({ at, accepted }) => accepted.includes(codes[row + at]!)) ? 1 : 0;
	});
}
