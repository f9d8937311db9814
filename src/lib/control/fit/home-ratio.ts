/**
 * Ratio of a group among home checks, from its ratio among those selected by score:
 * 1 + (R − 1)(λ + (1 − λ)κ).
 *
 * @param ratio R, among those selected by score
 * @param lambda λ, the share of home checks that the score starts
 * @param kappa κ, how far the other routes go the same way: 0 not at all, 1 as far as the score
 */
export function homeRatio(ratio: number, lambda: number, kappa: number): number {
	return 1 + (ratio - 1) * (lambda + (1 - lambda) * kappa);
}
