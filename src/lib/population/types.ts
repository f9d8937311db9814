/** One categorical attribute of a household. */
export interface Attribute {
	readonly id: string;
	readonly modalities: readonly string[];
}

/** Households as weighted profiles: expected shares, no sampling noise. Codes are shared by all variants. */
export interface Population {
	readonly attributes: readonly Attribute[];
	/** profiles × attributes, row-major: index of the modality. */
	readonly codes: Uint8Array;
	readonly profiles: number;
	/** One weight vector a variant, each summing to 1 over profiles; variant 0 is the central one. */
	readonly weights: readonly Float64Array[];
	/** Households that the whole stands for. */
	readonly households: number;
}
