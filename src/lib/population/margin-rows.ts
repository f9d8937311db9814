import type { Condition, Margin, Margins } from '../data/schema/population.ts';
import { marginReport } from './margin-report.ts';
import type { Population } from './types.ts';

/** One published (or assumed) share beside the fitted one, as a line of a table. */
export interface MarginRow {
	readonly margin: string;
	readonly label: Margin['label'];
	readonly tag: Margin['tag'];
	/** Whether the population had to match it; otherwise it is only compared. */
	readonly imposed: boolean;
	readonly facts: readonly string[];
	/** Which households: attribute → modality. */
	readonly at: Condition;
	/** Shares of all households, 0–1. */
	readonly published: number;
	readonly fitted: number;
	/** Fitted minus published, in percentage points of all households. */
	readonly gap: number;
}

/**
 * Every cell of every margin as a line, in the order of the file.
 *
 * @param variant 0 is the central one
 * @throws {RangeError} for a variant that the population does not have
 */
export function marginRows(
	population: Population,
	margins: Margins,
	variant = 0
): readonly MarginRow[] {
	return marginReport(population, margins, variant).flatMap(({ margin, imposed, cells }) =>
		cells.map((cell) => ({
			margin: margin.id,
			label: margin.label,
			tag: margin.tag,
			imposed,
			facts: margin.facts,
			...cell
		}))
	);
}
