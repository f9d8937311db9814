/** Draws are integers of 1e-4 log-odds: sums are exact and equal scores tie. */
export const UNITS_PER_LOG_ODDS = 10_000;
