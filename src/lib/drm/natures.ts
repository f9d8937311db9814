import type { Stream } from './types.ts';

/** A nature of declaration (S20.G00.05.001): its stream, and whether the ledger reads its amounts. */
export interface Nature {
	readonly stream: Stream;
	readonly used: boolean;
}

/**
 * The natures known. The monthly DSN and the PASRAU messages carry a month of income; the others
 * tell of an event or stand in for a missing declaration of contributions, and are read past.
 *
 * Sources: nomenclature S20.G00.05.001 of CT2026.1.1 (repository drolow/dsn-analyzer, norme.json);
 * 02 and 03, event messages of earlier versions; 14, net-entreprises on PASRAU; 11, Cobham on the
 * income classes and the PASRAU module of Coog (tryton, claim_pasrau).
 */
export const NATURES: Readonly<Record<string, Nature | undefined>> = {
	'01': { stream: 'dsn', used: true },
	'02': { stream: 'dsn', used: false },
	'03': { stream: 'dsn', used: false },
	'04': { stream: 'dsn', used: false },
	'05': { stream: 'dsn', used: false },
	'07': { stream: 'dsn', used: false },
	'08': { stream: 'dsn', used: false },
	'09': { stream: 'dsn', used: false },
	'10': { stream: 'dsn', used: false },
	'11': { stream: 'pasrau', used: true },
	'14': { stream: 'pasrau', used: true }
};

/** S20.G00.05.002: normal, nil, cancels and replaces, cancels, cancels and replaces by nil. */
export const TYPES: readonly string[] = ['01', '02', '03', '04', '05'];
