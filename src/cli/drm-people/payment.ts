import type { DrmBenefit, DrmDeclarant, DrmJob, DrmPerson } from '#lib/data/schema/drm.ts';

/** Integer euro cents. */
export interface Cents {
	readonly gross: number;
	readonly netFiscal: number;
	readonly netPaid: number;
	/** Null in PASRAU messages, which carry no block for it here. */
	readonly netSocial: number | null;
	readonly withholding: number;
}

/** One payment that really took place. */
export interface Payment {
	readonly person: DrmPerson;
	readonly stream: 'dsn' | 'pasrau';
	readonly declarant: DrmDeclarant;
	/** The job it pays; null for a benefit. */
	readonly job: DrmJob | null;
	/** The benefit it is; null for a wage. */
	readonly benefit: DrmBenefit | null;
	/** `YYYY-MM` worked, or due. */
	readonly due: string;
	/** `YYYY-MM-DD`. */
	readonly paidOn: string;
	readonly hours: number;
	readonly cents: Cents;
}
