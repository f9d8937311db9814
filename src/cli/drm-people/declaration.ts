import type { DrmMessage } from '#lib/data/schema/drm-made.ts';
import type { DrmDeclarant, DrmPerson } from '#lib/data/schema/drm.ts';
import type { Payment } from './payment.ts';

/** A correction of an earlier month (block 56), integer cents. */
export interface Correction {
	/** `YYYY-MM` declared wrong. */
	readonly month: string;
	/** Negative when too much was declared. */
	readonly netFiscal: number;
	/** Net taxable pay declared that month. */
	readonly declared: number;
	readonly withholding: number;
	readonly rate: number;
}

/** One message to write: a declaration about one person by one declarant for one month. */
export interface PlannedDeclaration {
	readonly person: DrmPerson;
	readonly stream: 'dsn' | 'pasrau';
	readonly declarant: DrmDeclarant;
	readonly nic: string;
	/** Main month declared. */
	readonly month: string;
	readonly type: DrmMessage['type'];
	/** `YYYY-MM-DD`, the day the file is made. */
	readonly made: string;
	/** None in a declaration that cancels another. */
	readonly payments: readonly Payment[];
	readonly corrections: readonly Correction[];
	readonly error: string | null;
	readonly role: DrmMessage['role'];
}
