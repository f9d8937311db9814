import type { DrmMessage } from '#lib/data/schema/drm-made.ts';
import type { PlannedDeclaration } from './declaration.ts';
import { dsnLines } from './dsn-lines.ts';
import { headerLines } from './header-lines.ts';
import { messageBytes } from './message-bytes.ts';
import { pasrauLines } from './pasrau-lines.ts';

/** A message, the entry of the index that describes it, and its bytes. */
export interface WrittenMessage {
	readonly message: DrmMessage;
	readonly bytes: Uint8Array;
}

/**
 * Write every declaration as a file: `<person>/<main month>-<declarant>.<stream>`, and `-2`, `-3`
 * for a second and a third about the same month. The order number of a declaration is its place
 * among all those of a declarant about a person, by the day they are made. A declarant with several
 * people sends one fraction for each, since a folder holds one person.
 */
export function messages(declarations: readonly PlannedDeclaration[]): WrittenMessage[] {
	const taken = new Map<string, number>();
	return [...declarations]
		.sort((a, b) => compare(a.person.id, b.person.id) || compare(a.month, b.month))
		.map((declaration) => {
			const { person, declarant, month, stream, nic, type, made, error, role } = declaration;
			const siret = `${declarant.siren}${nic}`;
			const name = `${month}-${declarant.id}`;
			const copy = (taken.get(`${person.id}/${name}`) ?? 0) + 1;
			taken.set(`${person.id}/${name}`, copy);
			const order = orderOf(declaration, declarations);
			const replaced = type === '01' ? null : replacedBy(declaration, declarations);
			const lines = [
				...headerLines(declaration, {
					order,
					fraction: fractionOf(declaration, declarations),
					identifier: identifier(declaration, order),
					replaced: replaced && identifier(replaced, orderOf(replaced, declarations))
				}),
				...(stream === 'dsn' ? dsnLines(declaration) : pasrauLines(declaration))
			];
			const file = `${person.id}/${name}${copy > 1 ? `-${copy}` : ''}.${stream}`;
			return {
				message: {
					file,
					person: person.id,
					stream,
					declarant: declarant.id,
					siret,
					month,
					type,
					order,
					made,
					error,
					role
				},
				bytes: messageBytes(lines, declarant)
			};
		});
}

function orderOf(one: PlannedDeclaration, all: readonly PlannedDeclaration[]): number {
	const before = all.filter(
		(other) =>
			other.person === one.person && other.declarant === one.declarant && other.made < one.made
	);
	return before.length + 1;
}

function fractionOf(
	{ person, declarant }: PlannedDeclaration,
	all: readonly PlannedDeclaration[]
): string {
	const served = all.filter((other) => other.declarant === declarant).map((other) => other.person);
	const people = [...new Set(served)];
	return `${people.indexOf(person) + 1}${people.length}`;
}

function identifier({ declarant, nic, month }: PlannedDeclaration, order: number): string {
	return `${declarant.siren}${nic}-${month.replace('-', '')}-${order}`;
}

function replacedBy(
	one: PlannedDeclaration,
	all: readonly PlannedDeclaration[]
): PlannedDeclaration | null {
	const earlier = all.filter(
		(other) =>
			other.person === one.person &&
			other.declarant === one.declarant &&
			other.nic === one.nic &&
			other.month === one.month &&
			other.made < one.made
	);
	return earlier.at(-1) ?? null;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
