/**
 * Blocks of the standard, as integers (`S21.G00.78` is 210078). A block out of this list is read
 * past like the rest, and said to be unknown.
 *
 * Sources: CT2026.1.1 as carried by drolow/dsn-analyzer (norme.json); the list of blocks of the
 * 2023 standard in the README of Fibre44/dsn-parser; 53, 58 and 60 in several public generators of
 * DSN files; 57 in PASRAU_TRANSCODAGE (Regularisation.java); S89.G00.32 and S89.G00.91 likewise.
 */
export const KNOWN_BLOCKS: ReadonlySet<number> = new Set([
	100000, 100001, 100002, 200005, 200007, 200008, 210006, 210011, 210012, 210013, 210015, 210016,
	210020, 210022, 210023, 210030, 210031, 210034, 210040, 210041, 210044, 210045, 210050, 210051,
	210052, 210053, 210054, 210055, 210056, 210057, 210058, 210060, 210062, 210063, 210065, 210066,
	210070, 210071, 210072, 210073, 210078, 210079, 210081, 210082, 210083, 210084, 210085, 210086,
	210095, 210098, 890032, 890091, 900090
]);

const ADDED_BLOCKS: ReadonlySet<number> = new Set([100095, 200096]);
const FIRST_ADDED = 100;

/**
 * Whether a line was added by a hub or a piece of software on the way: blocks S10.G00.95 and
 * S20.G00.96, and numbers from 100 up in the blocks of the standard. Such a line is read past, may
 * stand anywhere, and is or is not in the totals of the message.
 *
 * Source: the technical definitions of Jiken's openneodes (DsnTechnicalDefinitions.java), and the
 * rubriques that other public readers ignore.
 */
export function isAddedOnTheWay(rubrique: number): boolean {
	return rubrique % 1000 >= FIRST_ADDED || ADDED_BLOCKS.has(Math.floor(rubrique / 1000));
}
