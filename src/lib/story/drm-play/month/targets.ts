import type { Month } from '#lib/drm/types.ts';
import { lastDay } from './days.ts';
import { readLines, valueOf, type Line } from './lines.ts';
import { paymentsIn } from './payments.ts';
import { rightMonth } from './right-month.ts';
import type { ChangeKind, PlayMessage, Target } from './types.ts';

const cents = (value: string) => Math.round(Number(value) * 100);

/** The payments of a person in a month, by who declares them, largest first. */
export function targets(messages: readonly PlayMessage[], person: string, month: Month): Target[] {
	const declarants = new Set(messages.filter((m) => m.person === person).map((m) => m.declarant));
	return [...declarants]
		.flatMap((declarant) => {
			const message = targetMessage(messages, { person, month, declarant });
			return message ? [targetOf(message, month)] : [];
		})
		.sort((a, b) => b.netPaid - a.netPaid);
}

/**
 * The message that says what a body paid a person in a month, as it stands when the ledger is read:
 * the last one made by then.
 */
export function targetMessage(
	messages: readonly PlayMessage[],
	{ person, month, declarant }: { person: string; month: Month; declarant: string }
): PlayMessage | undefined {
	const readOn = lastDay(rightMonth(month));
	const found = messages
		.filter((m) => m.person === person && m.declarant === declarant && m.made <= readOn)
		.filter(({ text }) => paymentsIn(readLines(text), month).length > 0)
		.sort((a, b) => Number(b.wrong) - Number(a.wrong) || (a.made < b.made ? -1 : 1));
	return found.at(-1);
}

/** What kinds of change a payment lends itself to. */
export function allows({ stream, gross }: Target, kind: ChangeKind): boolean {
	return kind === 'late' ? stream === 'pasrau' : stream === 'dsn' && gross !== null && gross > 0;
}

function targetOf(message: PlayMessage, month: Month): Target {
	const lines = readLines(message.text);
	const parts = paymentsIn(lines, month).map(({ from, to }) => lines.slice(from, to));
	const hours = parts.map((part) => valueOf(part, 'S21.G00.51.012')).filter(Boolean);
	const sum = (of: (part: readonly Line[]) => number) =>
		parts.reduce((total, part) => total + of(part), 0);
	return {
		declarant: message.declarant,
		stream: message.stream,
		gross: sum((part) => cents(valueOf(part, 'S21.G00.51.013'))),
		hours: hours.length ? hours.reduce((total, each) => total + Number(each), 0) : null,
		netPaid: sum((part) => cents(valueOf(part, 'S21.G00.50.004')))
	};
}
