/**
 * Scale s = σ√3/π of the logistic residual that stands for the unseen criteria, where they make up
 * the share ρ of the score's variance: ρ = σ² / (σ² + variance).
 *
 * @param variance of the known part of the score
 * @param rho 0 to below 1; 0 means no residual
 * @returns in the units of the square root of the variance
 */
export function residualScale(variance: number, rho: number): number {
	return (residualDeviation(variance, rho) * Math.sqrt(3)) / Math.PI;
}

/** Standard deviation σ of the same residual. */
export function residualDeviation(variance: number, rho: number): number {
	return Math.sqrt((variance * rho) / (1 - rho));
}
