/**
 * Stress tests of the envelope: the unseen criteria lean against households on RSA, or for them, by
 * so many of their standard deviations. The weightings are those of the reference run, not fitted
 * again.
 */
export const STRESSES = [
	{ group: 'rsa', deviations: -0.4 },
	{ group: 'rsa', deviations: 0.4 }
] as const;
