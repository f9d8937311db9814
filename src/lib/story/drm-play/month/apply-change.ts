import { addMonths } from '#lib/drm/months.ts';
import { changedLines } from './changed-lines.ts';
import { monthOf, writtenDay } from './days.ts';
import { readLines, valueOf, withValues, writeLines, type Line } from './lines.ts';
import { movePayments } from './move-payments.ts';
import { otherSite } from './other-site.ts';
import { paymentsIn } from './payments.ts';
import { rewritePay } from './rewrite-pay.ts';
import { rightMonth } from './right-month.ts';
import { targetMessage } from './targets.ts';
import type { Change, ChangedMessage, PlayMessage } from './types.ts';

const ORDER = 'S20.G00.05.004';
const TYPE = 'S20.G00.05.002';
const MADE = 'S20.G00.05.007';
const NIC = 'S21.G00.11.001';

/** The messages after a change, and what became of those that it touches. */
export interface Changed {
	messages: PlayMessage[];
	changed: ChangedMessage[];
}

/**
 * Write a change into the messages, in their own format: an event that happened (hours, a bonus, a
 * late benefit) or an error of the declaration alone.
 *
 * @param change its amount 0 or more; months of lateness whole
 * @throws {RangeError} where the person has no such payment that month
 */
export function applyChange(messages: readonly PlayMessage[], change: Change): Changed {
	const target = targetMessage(messages, change);
	if (!target) throw new RangeError(`no payment of ${change.declarant} in ${change.month}`);
	const lines = readLines(target.text);
	const out = new Outcome(messages);
	const amount = change.amount ?? 0;
	if (change.kind === 'late') moveLater(out, target, lines, change.month, amount);
	else if (change.kind === 'site') {
		const site = withValues(lines, {
			[NIC]: otherSite(valueOf(lines, 'S21.G00.06.001'), valueOf(lines, NIC))
		});
		out.add(target, site);
		if (change.corrected) out.add(target, cancelling(site, change.month));
	} else {
		const { gross, rate } = payOf(lines, change.month);
		const cents = Math.round(amount * 100);
		const next = {
			shift: gross - Math.round(cents * rate),
			bonus: gross + cents,
			pay: cents
		}[change.kind];
		const asHours = change.kind !== 'bonus';
		out.rewrite(target, rewritePay(lines, change.month, Math.max(0, next), asHours));
		if (change.kind === 'pay' && change.corrected)
			out.add(target, replacing(lines, change.month, '03'));
	}
	return out;
}

class Outcome implements Changed {
	messages: PlayMessage[];
	changed: ChangedMessage[] = [];

	constructor(messages: readonly PlayMessage[]) {
		this.messages = [...messages];
	}

	rewrite(message: PlayMessage, after: readonly Line[]): void {
		const i = this.messages.indexOf(message);
		this.messages[i] = { ...message, text: writeLines(after, message.text) };
		this.#tell(message, 'rewritten', readLines(message.text), after);
	}

	add(like: PlayMessage, after: readonly Line[]): void {
		const file = `${like.file}+${this.messages.length}`;
		const made = valueOf(after, MADE);
		this.messages.push({
			...like,
			file,
			made: `${monthOf(made)}-${made.slice(0, 2)}`,
			text: writeLines(after, like.text)
		});
		this.#tell(like, 'added', null, after);
	}

	withdraw(message: PlayMessage): void {
		this.messages = this.messages.filter((other) => other !== message);
		this.#tell(message, 'withdrawn', readLines(message.text), null);
	}

	#tell(
		{ stream, declarant }: PlayMessage,
		what: ChangedMessage['what'],
		before: readonly Line[] | null,
		after: readonly Line[] | null
	): void {
		const month = monthOf(valueOf((after ?? before)!, 'S20.G00.05.005'));
		const written = valueOf((after ?? before)!, MADE);
		const made = `${monthOf(written)}-${written.slice(0, 2)}`;
		const lines = changedLines(before, after);
		this.changed.push({ stream, declarant, month, made, what, lines });
	}
}

function moveLater(
	out: Outcome,
	target: PlayMessage,
	lines: readonly Line[],
	month: string,
	months: number
): void {
	if (months === 0) return;
	const { person, declarant } = target;
	const main = writtenDay(`${addMonths(month, months)}-01`);
	const later = out.messages.find(
		(m) =>
			m.person === person &&
			m.declarant === declarant &&
			valueOf(readLines(m.text), 'S20.G00.05.005') === main
	);
	const moved = movePayments(lines, month, months, later ? readLines(later.text) : null);
	if (moved.from) out.rewrite(target, moved.from);
	else out.withdraw(target);
	if (later) out.rewrite(later, moved.later);
	else out.add(target, moved.later);
}

/** Gross pay in cents, and euros an hour. */
function payOf(lines: readonly Line[], month: string): { gross: number; rate: number } {
	const parts = paymentsIn(lines, month).map(({ from, to }) => lines.slice(from, to));
	const sum = (rubrique: string) =>
		parts.reduce((total, part) => total + Number(valueOf(part, rubrique)), 0);
	const pay = sum('S21.G00.51.013');
	const hours = sum('S21.G00.51.012');
	return { gross: Math.round(pay * 100), rate: hours ? pay / hours : 0 };
}

/** The declaration as it should have been, made in the month of the rights. */
function replacing(lines: readonly Line[], month: string, type: '03' | '04'): Line[] {
	return withValues(lines, {
		[TYPE]: type,
		[ORDER]: String(Number(valueOf(lines, ORDER)) + 1),
		[MADE]: writtenDay(`${rightMonth(month)}-13`)
	});
}

function cancelling(lines: readonly Line[], month: string): Line[] {
	const from = lines.findIndex(({ rubrique }) => rubrique.startsWith('S21.G00.30.'));
	const to = lines.findIndex(({ rubrique }) => rubrique.startsWith('S90.'));
	return replacing([...lines.slice(0, from), ...lines.slice(to)], month, '04');
}
