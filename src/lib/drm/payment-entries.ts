import { BLOCK, NET_SOCIAL, UNCAPPED_GROSS } from './blocks.ts';
import { parseDay, parseMonth } from './dates.ts';
import type { OpenBlock } from './open-block.ts';
import { textOf } from './open-block.ts';
import { parseCents } from './parse-cents.ts';
import type { ProblemLog } from './problem-log.ts';
import { rubriqueName } from './rubrique.ts';
import type { Day, Entry, Kind, Month, Stream } from './types.ts';

/** A block 50 and the blocks under it, complete. */
export interface Payment {
	readonly block: OpenBlock;
	readonly children: readonly OpenBlock[];
}

interface Context {
	readonly stream: Stream;
	/** The main month declared: where an amount goes when its payment has no date. */
	readonly declaredMonth: Month | null;
	readonly problems: ProblemLog;
}

/**
 * The amounts of one payment. A month is the month of payment; a correction (block 56) goes to the
 * month that it corrects. An amount, a day or a month that cannot be read is a problem, and the
 * rest of the payment is kept.
 */
export function paymentEntries(payment: Payment, context: Context): Entry[] {
	const { block, children } = payment;
	const entries: Entry[] = [];
	const paidOn = dayOfPayment(block, context.problems);
	const month = paidOn?.slice(0, 7) ?? context.declaredMonth ?? '';
	const incomeClass = textOf(block, 14);

	const add = (from: OpenBlock, number: number, kind: Kind, more: Partial<Entry> = {}) => {
		const field = from.values.get(number);
		if (field === undefined) return;
		const rubrique = from.block * 1000 + number;
		const cents = parseCents(field.text);
		if (cents === null) {
			context.problems.add('bad-amount', field.line, rubrique, field.text);
			return;
		}
		const { line } = field;
		const plain = { month, paidOn, correction: false, code: incomeClass };
		entries.push({ rubrique: nameOf(rubrique), kind, cents, ...plain, ...more, line });
	};

	add(block, 2, 'netFiscal');
	add(block, 4, 'netPaid');
	add(block, 9, 'withholding');
	for (const child of children) {
		if (child.block === BLOCK.pay) {
			const type = textOf(child, 11);
			const counts = context.stream === 'pasrau' || type === '' || type === UNCAPPED_GROSS;
			if (counts) add(child, 13, 'gross', { code: type || incomeClass });
		} else if (child.block === BLOCK.otherPay) {
			add(child, 2, 'otherGross', { code: textOf(child, 1) });
		} else if (child.block === BLOCK.netIncome) {
			const type = textOf(child, 3);
			if (type === NET_SOCIAL) add(child, 4, 'netSocial', { code: type });
		} else {
			const corrected = correctedMonth(child, context.problems);
			const code = textOf(child, 11) || incomeClass;
			const more = { month: corrected ?? month, correction: true, code };
			add(child, 3, 'netFiscal', more);
			add(child, 7, 'withholding', more);
		}
	}
	return entries;
}

/** A dozen names, each made once: a large file has millions of entries. */
const names = new Map<number, string>();

function nameOf(rubrique: number): string {
	const known = names.get(rubrique);
	if (known !== undefined) return known;
	const name = rubriqueName(rubrique);
	names.set(rubrique, name);
	return name;
}

function dayOfPayment(block: OpenBlock, problems: ProblemLog): Day | null {
	const field = block.values.get(1);
	const rubrique = BLOCK.payment * 1000 + 1;
	if (field === undefined) {
		problems.add('missing', block.line, rubrique, '', rubriqueName(rubrique));
		return null;
	}
	const day = parseDay(field.text);
	if (day === null) problems.add('bad-date', field.line, rubrique, field.text);
	return day;
}

function correctedMonth(block: OpenBlock, problems: ProblemLog): Month | null {
	const field = block.values.get(1);
	const rubrique = BLOCK.correction * 1000 + 1;
	if (field === undefined) {
		problems.add('missing', block.line, rubrique, '', rubriqueName(rubrique));
		return null;
	}
	const month = parseMonth(field.text);
	if (month === null) problems.add('bad-month', field.line, rubrique, field.text, 'MMYYYY');
	return month;
}
