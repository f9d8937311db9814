export { InputError, describe } from '../data/input-error.ts';
export { sumAmounts } from './amounts.ts';
export { buildLedger, ledgerAsOf } from './ledger.ts';
export { addMonths, isMonth } from './months.ts';
export { NATURES } from './natures.ts';
export { nirKey, readNir } from './nir.ts';
export { describeProblem } from './problem-text.ts';
export { createReader } from './reader.ts';
export type { Reader } from './reader.ts';
export { readMessages, readText } from './read-messages.ts';
export { readWindow, windowMonths } from './read-window.ts';
export { WINDOWS } from './windows.ts';
export { KINDS } from './types.ts';
export type {
	Amounts,
	Day,
	Declaration,
	DeclarationOutcome,
	Entry,
	FileReading,
	Identity,
	Individual,
	Kind,
	Ledger,
	LedgerEntry,
	LedgerMonth,
	Month,
	PersonLedger,
	Problem,
	ProblemCode,
	Skipped,
	Status,
	Stream,
	Window,
	WindowReading
} from './types.ts';
