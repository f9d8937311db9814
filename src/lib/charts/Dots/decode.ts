import { stream } from '#lib/scoring/random.ts';
import { groupsOfCell, type Grouping } from './cells.ts';
import { ALPHABET, type DotSeries } from './series.ts';

/** The dots of a series as columns, in rank order: dot 0 has the lowest rank. */
export interface Dots {
	count: number;
	/** Dots from this one up are picked. */
	firstSelected: number;
	/** The group of each dot in each grouping. */
	group: Record<Grouping, Uint8Array>;
	/** 1 for the dots in darker ink: the lowest income fifth. */
	marked: Uint8Array;
	/** Where each dot stands when they are mixed: a place from 0 to count − 1, drawn with the seed. */
	mixed: Uint16Array;
}

/** Read the dots of a series. */
export function decodeDots({ codes, selected, seed }: DotSeries): Dots {
	const count = codes.length;
	const group = {
		family: new Uint8Array(count),
		fifth: new Uint8Array(count),
		rsa: new Uint8Array(count)
	};
	for (let dot = 0; dot < count; dot++) {
		const of = groupsOfCell(ALPHABET.indexOf(codes[dot]!));
		group.family[dot] = of.family;
		group.fifth[dot] = of.fifth;
		group.rsa[dot] = of.rsa;
	}
	return {
		count,
		firstSelected: count - selected,
		group,
		marked: group.fifth.map((fifth) => Number(fifth === 0)),
		mixed: shuffled(count, seed)
	};
}

/* Fisher–Yates. */
function shuffled(count: number, seed: number): Uint16Array {
	const places = Uint16Array.from({ length: count }, (_, i) => i);
	const random = stream(seed, 0);
	for (let i = count - 1; i > 0; i--) {
		const j = Math.floor(random.uniform() * (i + 1));
		const kept = places[i]!;
		places[i] = places[j]!;
		places[j] = kept;
	}
	return places;
}
