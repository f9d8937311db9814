import type { DrmJob } from '#lib/data/schema/drm.ts';
import { compactDay, lastDay } from './calendar.ts';
import { correctionBlock } from './correction-block.ts';
import type { PlannedDeclaration } from './declaration.ts';
import { individualLines } from './individual-lines.ts';
import { amount, block } from './line.ts';
import type { Line } from './line.ts';
import { paymentBlock } from './payment-block.ts';
import type { Payment } from './payment.ts';

/** Full time in a month, hours. */
const FULL_TIME = '151.67';

/** The individual of a monthly DSN: contract, end of contract, payments and what hangs on them. */
export function dsnLines({
	person,
	payments,
	corrections,
	nic,
	month
}: PlannedDeclaration): Line[] {
	const [first] = payments;
	const job = first?.job ?? null;
	if (first === undefined || job === null) return [];
	const { declarant } = first;
	return [
		...individualLines(person, true),
		...contractLines(job, `${declarant.siren}${nic}`),
		...(job.to?.slice(0, 7) === month
			? block('S21.G00.62', { '001': compactDay(job.to), '002': '031' })
			: []),
		...block('S21.G00.71', { '002': 'RETA' }),
		...payments.flatMap((payment, index) => [
			...paymentBlock(payment, index + 1),
			...remunerationLines(payment, job),
			...(index === 0 ? corrections.flatMap(correctionBlock) : []),
			...block('S21.G00.58', { '003': '03', '004': amount(payment.cents.netSocial ?? 0) }),
			...contributionLines(payment)
		])
	];
}

function contractLines(job: DrmJob, siret: string): Line[] {
	return block('S21.G00.40', {
		'001': compactDay(job.from),
		'002': '06',
		'003': '04',
		'004': '551a',
		'006': job.title.fr,
		'007': job.nature,
		'008': '99',
		'009': job.contract,
		'010': job.to === null ? null : compactDay(job.to),
		'011': '10',
		'012': FULL_TIME,
		'013': job.hours.toFixed(2),
		'014': job.hours.toFixed(2) === FULL_TIME ? '10' : '20',
		'019': siret
	});
}

/** Types 001 and 002, gross pay for two purposes, and 010, base pay with its hours. */
function remunerationLines({ due, hours, cents }: Payment, job: DrmJob): Line[] {
	const [from, to] = period(due, job);
	const types = ['001', '002', '010'].flatMap((type) =>
		block('S21.G00.51', {
			'001': from,
			'002': to,
			'010': job.contract,
			'011': type,
			'012': type === '010' ? hours.toFixed(2) : null,
			'013': amount(cents.gross)
		})
	);
	return [...types, ...block('S21.G00.53', { '001': '01', '002': hours.toFixed(2), '003': '10' })];
}

/** Bases and one contribution, which the ledger reads past. */
function contributionLines({ due, cents, job }: Payment): Line[] {
	const [from, to] = job === null ? ['', ''] : period(due, job);
	const gross = amount(cents.gross);
	return [
		...block('S21.G00.78', { '001': '02', '002': from, '003': to, '004': gross }),
		...block('S21.G00.78', { '001': '03', '002': from, '003': to, '004': gross }),
		...block('S21.G00.79', { '001': '01', '004': gross }),
		...block('S21.G00.81', { '001': '075', '003': gross, '004': '0.00' })
	];
}

function period(due: string, { from, to }: DrmJob): [string, string] {
	const first = `${due}-01`;
	const last = lastDay(due);
	return [
		compactDay(from > first ? from : first),
		compactDay(to !== null && to < last ? to : last)
	];
}
