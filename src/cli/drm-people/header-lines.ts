import { compactDay } from './calendar.ts';
import type { PlannedDeclaration } from './declaration.ts';
import { block } from './line.ts';
import type { Line } from './line.ts';

export interface DeclarationNumbers {
	/** S20.G00.05.003: which part of how many, e.g. `24`. */
	readonly fraction: string;
	/** S20.G00.05.004. */
	readonly order: number;
	/** S20.G00.05.009. */
	readonly identifier: string;
	/** S20.G00.05.006: the identifier of what is replaced or cancelled. */
	readonly replaced: string | null;
}

/**
 * Everything before the individual: who sends, what is declared, for which establishment.
 *
 * @param numbers what sets the declaration apart from the others of its declarant
 */
export function headerLines(
	declaration: PlannedDeclaration,
	{ order, fraction, identifier, replaced }: DeclarationNumbers
): Line[] {
	const { declarant, nic, month, made, type, stream } = declaration;
	const { siren, name, ape, town, software } = declarant;
	const dsn = stream === 'dsn';
	return [
		...block('S10.G00.00', {
			'001': software,
			'002': 'ÉDITEUR FICTIF',
			'003': '1.0',
			'005': '01',
			// No source in our hands gives the version codes of NEORAU for message 14.
			'006': dsn ? `P${made.slice(2, 4)}V01` : null,
			'007': dsn ? '01' : null,
			'008': '01'
		}),
		...block('S10.G00.01', {
			'001': siren,
			'002': declarant.nic,
			'003': name,
			'004': "1 RUE DE L'EXEMPLE",
			'005': '00000',
			'006': town
		}),
		...block('S20.G00.05', {
			'001': dsn ? '01' : '14',
			'002': type,
			'003': fraction,
			'004': String(order),
			'005': compactDay(`${month}-01`),
			'006': replaced,
			'007': compactDay(made),
			'008': dsn ? '01' : null,
			'009': identifier,
			'010': '01'
		}),
		...block('S21.G00.06', {
			'001': siren,
			'002': declarant.nic,
			'003': ape,
			'004': "1 RUE DE L'EXEMPLE",
			'005': '00000',
			'006': town
		}),
		...block('S21.G00.11', {
			'001': nic,
			'002': ape,
			'003': "1 RUE DE L'EXEMPLE",
			'004': '00000',
			'005': town
		})
	];
}
