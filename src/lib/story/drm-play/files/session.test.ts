import { describe, expect, it } from 'vitest';
import { playMessages } from '../load/play-messages.ts';
import { createSession, type SessionWatching } from './session.ts';

const watching: SessionWatching = {
	onProgress() {},
	isCancelled: () => false,
	cancelled: 'cancelled',
	failed: 'failed'
};
const text = (stream: 'dsn' | 'pasrau') =>
	playMessages('thomas')
		.filter((message) => message.stream === stream)
		.map((message) => message.text)
		.join('');
const dsn = () => new File([text('dsn')], 'thomas.dsn');
const pasrau = () => new File([text('pasrau')], 'thomas.txt');
const problemsOf = async (content: BlobPart, name = 'a.dsn') => {
	const session = createSession('fr');
	const summary = await session.add([new File([content], name)], watching);
	return { summary, problems: session.problems(0, 50) };
};

describe('createSession', () => {
	it('reads both streams into one ledger, whatever the names of the files', async () => {
		const session = createSession('fr');
		const summary = await session.add([dsn(), pasrau()], watching);
		expect(summary).toMatchObject({
			complete: true,
			people: { nir: 1, temporary: 0, unmatched: 0 },
			problems: 0,
			refused: []
		});
		expect(summary.skipped.lines).toBeGreaterThan(1000);
		const [line] = session.people(0, 20, true);
		expect(line).toMatchObject({ index: 0, name: "Thomas L'IMAGINÉ", id: '••••••••00040' });
		expect(session.people(0, 20, false)[0]!.id).toBe('1869900000040');
		const view = session.person(0, '2024-12');
		const october = view.months.find(({ month }) => month === '2024-10')!;
		expect(october.pasrau.netPaid).toBe(276_000);
		expect(view.windows.map(({ id }) => id)).toContain('housing');
	});

	it('keeps what is good beside what is not, and says each in a sentence', async () => {
		const session = createSession('fr');
		const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]);
		const files = [
			new File([png], 'image.png'),
			dsn(),
			new File([], 'vide.dsn'),
			new File(['bonjour\n'], 'lettre.txt')
		];
		const summary = await session.add(files, watching);
		expect(summary.complete).toBe(false);
		expect(summary.people.nir).toBe(1);
		expect(summary.refused.map(({ name }) => name)).toEqual([
			'image.png',
			'vide.dsn',
			'lettre.txt'
		]);
		for (const { name, sentence } of summary.refused) {
			expect(sentence).toMatch(new RegExp(`^${name}\u00a0: \\S[^\\n]*\\.$`));
			expect(sentence.length).toBeLessThan(220);
		}
	});

	it('names the line of each problem and what was expected', async () => {
		const bad = text('dsn').replace(/(S21\.G00\.50\.002,')\d+\.\d+/, '$112,50');
		const { summary, problems } = await problemsOf(bad);
		expect(summary).toMatchObject({ complete: false, problems: 1 });
		expect(problems[0]).toMatchObject({
			rubrique: 'S21.G00.50.002',
			found: '12,50',
			expected: expect.stringContaining('1234.56')
		});
		expect(bad.split(/\r?\n/)[problems[0]!.line - 1]).toContain('12,50');
	});

	it('keeps all that came before the end of a truncated file', async () => {
		const { summary, problems } = await problemsOf(text('dsn').slice(0, -700));
		expect(summary.people.nir).toBe(1);
		expect(problems.some(({ expected }) => expected.includes('S90.G00.90.001'))).toBe(true);
	});

	it('keeps people with a wrong key apart, body by body', async () => {
		const { summary } = await problemsOf(
			text('dsn').replaceAll("30.001,'1869900000040'", "30.001,'186990000004001'")
		);
		expect(summary.people).toEqual({ nir: 0, temporary: 0, unmatched: 2 });
	});

	it('stops in the middle when it is cancelled, and keeps the files read before', async () => {
		const session = createSession('en');
		const rest = new File(Array(40).fill(text('dsn')), 'long.dsn');
		let reading = '';
		const summary = await session.add([dsn(), rest, pasrau()], {
			...watching,
			isCancelled: () => reading === 'long.dsn',
			onProgress: (name) => void (reading = name)
		});
		expect(summary.files.map(({ name }) => name)).toEqual(['thomas.dsn']);
		expect(summary.refused).toEqual([
			{ name: 'long.dsn', sentence: 'cancelled' },
			{ name: 'thomas.txt', sentence: 'cancelled' }
		]);
	});

	it('refuses a file beyond its limit without opening it', async () => {
		const huge = new File(['x'], 'huge.dsn');
		Object.defineProperty(huge, 'size', { value: 600_000_000 });
		const session = createSession('fr');
		const { refused } = await session.add([huge], watching);
		expect(refused[0]!.sentence).toContain('500.0 MB');
	});

	it('adds files to those there are', async () => {
		const session = createSession('fr');
		await session.add([dsn()], watching);
		const { files, people } = await session.add([pasrau()], watching);
		expect([files.length, people.nir]).toEqual([2, 1]);
	});
});
