import { compareTexts } from './compare.ts';
import { resolve } from './resolve.ts';
import { addAmount } from './amounts.ts';
import type {
	Amounts,
	Day,
	Declaration,
	DeclarationOutcome,
	FileReading,
	Identity,
	Individual,
	Ledger,
	LedgerEntry,
	LedgerMonth,
	PersonLedger,
	Stream
} from './types.ts';

interface Draft {
	readonly identity: PersonLedger['identity'];
	readonly entries: LedgerEntry[];
	/** Names with the day they were given: the latest is shown. */
	readonly names: { readonly on: Day; readonly familyName: string; readonly firstNames: string }[];
}

/**
 * One ledger for each person, from any number of files in any order: the same files give the same
 * ledger. People are matched by NIR alone; who has none is kept apart.
 */
export function buildLedger(readings: readonly Pick<FileReading, 'declarations'>[]): Ledger {
	return ledgerOf(
		readings.flatMap(({ declarations }) => declarations),
		null
	);
}

/**
 * The ledger as it could be read on a day: only what had been declared by then, so that a late
 * declaration or a correction is not there yet. A declaration that does not say when it was made is
 * left out, since nobody can say that it was known.
 *
 * @param day `YYYY-MM-DD`, included
 */
export function ledgerAsOf(
	readings: readonly Pick<FileReading, 'declarations'>[],
	day: Day
): Ledger {
	const known = readings
		.flatMap(({ declarations }) => declarations)
		.filter(({ received }) => received !== null && received <= day);
	return ledgerOf(known, day);
}

function ledgerOf(declarations: readonly Declaration[], asOf: Day | null): Ledger {
	const outcomes = resolve(declarations);
	const drafts = new Map<string, Draft>();
	for (const outcome of outcomes) {
		for (const individual of outcome.declaration.individuals) enter(drafts, outcome, individual);
	}
	const people = [...drafts]
		.sort(([a], [b]) => compareTexts(a, b))
		.map(([, draft]) => person(draft));
	const ofStatus = (status: Identity['status']) =>
		people.filter(({ identity }) => identity.status === status);
	return {
		people: ofStatus('nir'),
		temporary: ofStatus('temporary'),
		unmatched: ofStatus('unmatched'),
		declarations: outcomes,
		asOf
	};
}

function enter(
	drafts: Map<string, Draft>,
	{ declaration, status }: DeclarationOutcome,
	{ identity, entries }: Individual
): void {
	const { status: kind, id } = identity;
	// A temporary number names somebody for the body that gave it, and for no other.
	const key = kind === 'nir' ? `${kind}|${id}` : `${kind}|${id}|${declaration.siret}`;
	const draft = drafts.get(key) ?? { identity: { status: kind, id }, entries: [], names: [] };
	drafts.set(key, draft);
	const { familyName, firstNames } = identity;
	draft.names.push({ on: declaration.received ?? '', familyName, firstNames });
	const { stream, siret, received, month, file } = declaration;
	const origin = { status, stream, declarant: siret, received, declaredMonth: month, file };
	for (const entry of entries) draft.entries.push({ ...entry, ...origin });
}

function person({ identity, entries, names }: Draft): PersonLedger {
	const months = new Map<string, LedgerEntry[]>();
	for (const entry of entries.sort(compareEntries)) {
		const others = months.get(entry.month);
		if (others) others.push(entry);
		else months.set(entry.month, [entry]);
	}
	const latest = names.reduce((a, b) => (nameOrder(a) < nameOrder(b) ? b : a));
	return {
		identity,
		familyName: latest.familyName,
		firstNames: latest.firstNames,
		months: [...months]
			.sort(([a], [b]) => compareTexts(a, b))
			.map(([month, all]) => ledgerMonth(month, all))
	};
}

function ledgerMonth(month: string, all: readonly LedgerEntry[]): LedgerMonth {
	const entries = all.filter(({ status }) => status === 'current');
	return {
		month,
		dsn: amountsOf(entries, 'dsn'),
		pasrau: amountsOf(entries, 'pasrau'),
		entries,
		history: all.filter(({ status }) => status !== 'current')
	};
}

function amountsOf(entries: readonly LedgerEntry[], stream: Stream): Amounts {
	const amounts: Amounts = {};
	for (const entry of entries)
		if (entry.stream === stream) addAmount(amounts, entry.kind, entry.cents);
	return amounts;
}

function nameOrder(name: Draft['names'][number]): string {
	return [name.on, name.familyName, name.firstNames].join('|');
}

function compareEntries(a: LedgerEntry, b: LedgerEntry): number {
	return (
		compareTexts(a.stream, b.stream) ||
		compareTexts(a.received ?? '', b.received ?? '') ||
		compareTexts(a.declarant, b.declarant) ||
		compareTexts(a.file, b.file) ||
		a.line - b.line
	);
}
