import { BLOCK } from './blocks.ts';
import type { OpenBlock } from './open-block.ts';
import { openBlock, textOf } from './open-block.ts';
import { paymentEntries } from './payment-entries.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Header } from './read-header.ts';
import { readHeader } from './read-header.ts';
import { readIdentity } from './read-identity.ts';
import type { Declaration, Entry, Individual, Stream } from './types.ts';

export interface FileBuilder {
	/** True when the block, as a parent, is open. */
	has(block: number): boolean;
	/** Take a new block in, closing what it ends. */
	open(block: OpenBlock): void;
	/** Close everything: the message is over. */
	close(): void;
	readonly declarations: readonly Declaration[];
}

/**
 * Put blocks together into declarations as they come, without ever going back: declaration, then
 * company, establishment, individual, payment, and what stands under a payment. A block whose
 * parent is missing gets an empty one, so that its amounts are kept.
 */
export function createFileBuilder(file: string, stream: Stream, problems: ProblemLog): FileBuilder {
	const declarations: Declaration[] = [];
	let headerBlock: OpenBlock | null = null;
	let header: Header | null = null;
	let company: OpenBlock | null = null;
	let establishment: OpenBlock | null = null;
	let individuals: Individual[] = [];
	let met = 0;
	let person: OpenBlock | null = null;
	let contracts = 0;
	let payments = 0;
	let entries: Entry[] = [];
	let payment: OpenBlock | null = null;
	let children: OpenBlock[] = [];

	const headerNow = (): Header => {
		header ??= readHeader(headerBlock ?? openBlock(BLOCK.declaration, 0), stream, problems);
		return header;
	};
	const closePayment = () => {
		if (payment === null) return;
		const { used, month: declaredMonth, stream: own } = headerNow();
		const context = { stream: own, declaredMonth, problems };
		if (used) entries.push(...paymentEntries({ block: payment, children }, context));
		payment = null;
		children = [];
	};
	const closePerson = () => {
		closePayment();
		if (person === null) return;
		const identity = readIdentity(person, problems);
		const { line } = person;
		if (headerNow().used) {
			if (payments === 0)
				problems.add('no-payment', line, BLOCK.individual * 1000 + 1, identity.id);
			individuals.push({ identity, line, entries, contracts, payments });
		}
		person = null;
		entries = [];
		contracts = 0;
		payments = 0;
	};
	const closeEstablishment = () => {
		closePerson();
		if (establishment === null) return;
		const siret = (company ? textOf(company, 1) : '') + textOf(establishment, 1);
		declarations.push({ file, ...headerNow(), siret, individuals });
		met++;
		establishment = null;
		individuals = [];
	};
	const closeDeclaration = () => {
		closeEstablishment();
		if (headerBlock !== null && met === 0) {
			// Nil and cancelling messages may stop at the company.
			const siret = company ? textOf(company, 1) : '';
			declarations.push({ file, ...headerNow(), siret, individuals: [] });
		}
		headerBlock = null;
		header = null;
		company = null;
		met = 0;
	};

	return {
		declarations,
		has(block) {
			if (block === BLOCK.declaration) return headerBlock !== null;
			if (block === BLOCK.company) return company !== null;
			if (block === BLOCK.establishment) return establishment !== null;
			if (block === BLOCK.individual) return person !== null;
			return payment !== null;
		},
		open(block) {
			switch (block.block) {
				case BLOCK.declaration:
					// A company before its declaration: out of order, and still one declaration.
					if (headerBlock?.last !== 0 || establishment !== null) closeDeclaration();
					headerBlock = block;
					break;
				case BLOCK.company:
					closeEstablishment();
					headerBlock ??= openBlock(BLOCK.declaration, block.line);
					company = block;
					break;
				case BLOCK.establishment:
					closeEstablishment();
					headerBlock ??= openBlock(BLOCK.declaration, block.line);
					establishment = block;
					break;
				case BLOCK.individual:
					closePerson();
					headerBlock ??= openBlock(BLOCK.declaration, block.line);
					establishment ??= openBlock(BLOCK.establishment, block.line);
					person = block;
					break;
				case BLOCK.contract:
					if (person !== null) contracts++;
					break;
				case BLOCK.payment:
					closePayment();
					headerBlock ??= openBlock(BLOCK.declaration, block.line);
					establishment ??= openBlock(BLOCK.establishment, block.line);
					person ??= openBlock(BLOCK.individual, block.line);
					payment = block;
					payments++;
					break;
				default:
					if (payment === null) this.open(openBlock(BLOCK.payment, block.line));
					children.push(block);
			}
		},
		close: closeDeclaration
	};
}
