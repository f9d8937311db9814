import { describe, expect, it } from 'vitest';
import { readText } from '#lib/drm/read-messages.ts';
import { playMessages } from '../load/play-messages.ts';
import { applyChange } from './apply-change.ts';
import { netPaid } from './net-paid.ts';
import { playMonth } from './play-month.ts';
import type { Change, Side } from './types.ts';

const change = (over: Partial<Change>): Change => ({
	kind: 'late',
	person: 'thomas',
	month: '2024-10',
	declarant: 'cpam',
	amount: 2,
	corrected: false,
	...over
});
const paid = (side: Side, month: string) =>
	netPaid(side.months.find((row) => row.month === month)!);
const windowOf = (side: Side, id: string) =>
	side.windows.find((window) => window.id === id)!.monthly;

describe('playMonth', () => {
	const thomas = playMessages('thomas');

	it('moves a late allowance out of its month, and out of sight until it is declared', () => {
		const { right, before, after, messages } = playMonth(thomas, change({}));
		expect(right).toBe('2024-12');
		expect([paid(before, '2024-10'), paid(after, '2024-10')]).toEqual([276_000, 0]);
		expect(windowOf(before, 'rsa-ppa').netFiscal! - windowOf(after, 'rsa-ppa').netFiscal!).toBe(
			276_000 / 3
		);
		expect(messages.map(({ what }) => what)).toEqual(['withdrawn', 'rewritten']);
		expect(messages[1]!.made > '2024-12-31').toBe(true);
	});

	it('keeps the total of three months when it is one month late, and moves that of the trial', () => {
		const { before, after } = playMonth(thomas, change({ amount: 1 }));
		expect(paid(after, '2024-11') - paid(before, '2024-11')).toBe(276_000);
		expect(windowOf(after, 'rsa-ppa')).toEqual(windowOf(before, 'rsa-ppa'));
		expect(windowOf(after, 'rsa-ppa-shifted').netPaid).toBeLessThan(
			windowOf(before, 'rsa-ppa-shifted').netPaid!
		);
	});

	it('makes a message where the body sends none that month', () => {
		const { messages } = playMonth(thomas, change({ amount: 5 }));
		expect(messages.map(({ what, month }) => [what, month])).toEqual([
			['withdrawn', '2024-10'],
			['added', '2025-03']
		]);
	});

	const ines = playMessages('ines');
	const wage = (over: Partial<Change>) =>
		change({ person: 'ines', declarant: 'marche', month: '2024-10', ...over });

	it('takes the hours off at the pay of that month', () => {
		const { before, after } = playMonth(ines, wage({ kind: 'shift', amount: 10 }));
		const lost = paid(before, '2024-10') - paid(after, '2024-10');
		/* Ten hours at the minimum wage of 2024, as net paid (see data/drm/people.json). */
		expect(lost).toBeCloseTo(1000 * 11.65 * 0.79, -1);
	});

	it('never goes below no pay', () => {
		const { after } = playMonth(ines, wage({ kind: 'shift', amount: 200 }));
		const row = after.months.find(({ month }) => month === '2024-10')!;
		expect(row.dsn.gross).toBeGreaterThanOrEqual(0);
	});

	it('counts a pay twice under another site, until it is cancelled', () => {
		const { before, after } = playMonth(ines, wage({ kind: 'site', amount: null }));
		const wages = (side: Side) =>
			side.months.find(({ month }) => month === '2024-10')!.dsn.netPaid!;
		expect(wages(after)).toBeGreaterThan(wages(before));
		const mended = playMonth(ines, wage({ kind: 'site', amount: null, corrected: true }));
		expect(mended.after.income).toBe(before.income);
		expect(wages(mended.after)).toBe(wages(before));
		expect(mended.after.months.find(({ month }) => month === '2024-10')!.past).toBeGreaterThan(0);
	});

	it('replaces a wrong wage by the right one when it is corrected', () => {
		const { before, after } = playMonth(ines, wage({ kind: 'pay', amount: 3000 }));
		expect(after.income).toBeGreaterThan(before.income);
		const mended = playMonth(ines, wage({ kind: 'pay', amount: 3000, corrected: true }));
		expect(mended.after.income).toBe(before.income);
	});

	it('says when there is no such payment', () => {
		expect(() => playMonth(ines, wage({ month: '2023-01' }))).toThrow(RangeError);
	});
});

describe('applyChange', () => {
	it('writes messages that the reader of real files finds nothing to say about', () => {
		const kinds: Partial<Change>[] = [
			{ kind: 'shift', amount: 7 },
			{ kind: 'bonus', amount: 300 },
			{ kind: 'pay', amount: 1700.5, corrected: true },
			{ kind: 'site', amount: null, corrected: true },
			{ kind: 'late', declarant: 'caf', amount: 1 },
			{ kind: 'late', declarant: 'caf', amount: 3 }
		];
		for (const over of kinds) {
			const { messages } = applyChange(playMessages('ines'), {
				...change({ person: 'ines', declarant: 'marche' }),
				...over
			});
			for (const { file, stream, text } of messages)
				expect(readText(file, stream, text).problems, `${over.kind} ${file}`).toEqual([]);
		}
	});

	it('leaves the messages it was given as they are', () => {
		const messages = playMessages('thomas');
		const copy = structuredClone(messages);
		applyChange(messages, change({}));
		expect(messages).toEqual(copy);
	});
});
