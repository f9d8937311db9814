import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { testLines, testMessage, testNir } from '#lib/drm/test-messages.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'drm-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
	month: string | null;
	dsn: Record<string, number>;
	pasrau: Record<string, number>;
	entries: Record<string, unknown>[];
	history: Record<string, unknown>[];
}
interface Output {
	people: { nir: string; months: Row[]; windows: Record<string, Record<string, unknown>> }[];
	temporary: { id: string }[];
	unmatched: { id: string; months: Row[] }[];
	skipped: unknown[];
	files: { file: string; encoding: string; declarations: Record<string, unknown>[] }[];
	problems: Record<string, unknown>[];
	month: string | null;
	complete: boolean;
}

const run = (...args: string[]) =>
	spawnSync(process.execPath, ['src/cli/drm.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

function json(...args: string[]): Output {
	const { status, stdout, stderr } = run(...args);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	return JSON.parse(stdout) as Output;
}

/** Exit status 1, one line on standard error, no stack trace, nothing on standard output. */
function refusal(...args: string[]): string {
	const { status, stdout, stderr } = run(...args);
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^drm: [^\n]+\n$/);
	expect(stderr).not.toMatch(/internal error|\.ts:|node:/);
	expect(status).toBe(1);
	return stderr;
}

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const january = file('january.dsn', testMessage({ people: [{ person: 1, netPaid: '980.05' }] }));
const february = file('february.dsn', testMessage({ month: '2024-02' }, '\r\n'));
const benefit = file(
	'january.pasrau',
	testMessage({ nature: '14', people: [{ person: 1, netFiscal: '0.00', netPaid: '190.00' }] })
);

describe('drm', () => {
	test('one ledger a person and month, in euros, by stream and kind', () => {
		const output = json('--dsn', january, february, '--pasrau', benefit);
		expect(output.complete).toBe(true);
		expect(output.problems).toEqual([]);
		expect(output.people).toHaveLength(1);
		const [person] = output.people;
		expect(person?.nir).toBe(testNir(1));
		expect(person?.months.map(({ month, dsn, pasrau }) => ({ month, dsn, pasrau }))).toEqual([
			{
				month: '2024-01',
				dsn: { netFiscal: 1000, netPaid: 980.05 },
				pasrau: { netFiscal: 0, netPaid: 190 }
			},
			{ month: '2024-02', dsn: { netFiscal: 1000 }, pasrau: {} }
		]);
		expect(person?.months[1]?.entries).toMatchObject([
			{
				kind: 'netFiscal',
				amount: 1000,
				rubrique: 'S21.G00.50.002',
				stream: 'dsn',
				declarant: '00000000000001',
				received: '2024-02-28',
				file: february,
				line: 16
			}
		]);
		expect(output.files.map(({ file }) => file)).toEqual([january, february, benefit]);
		expect(output.skipped).toContainEqual({ rubrique: 'S10.G00.01.001', count: 3, known: true });
	});

	test('windows are read for the month after the last, or for the month given', () => {
		const output = json('--dsn', january, february);
		expect(output.month).toBe('2024-03');
		expect(output.people[0]?.windows['rsa-ppa']).toEqual({
			month: '2024-03',
			applies: true,
			trial: false,
			months: ['2023-12', '2024-01', '2024-02'],
			missing: ['2023-12'],
			total: { netFiscal: 2000, netPaid: 980.05 },
			monthly: { netFiscal: 666.67, netPaid: 326.68 }
		});
		const later = json('--dsn', january, '--month', '2024-05').people[0]?.windows;
		expect(later?.['rsa-ppa-shifted']).toMatchObject({
			applies: false,
			trial: true,
			missing: ['2024-02', '2024-03']
		});
	});

	test('the order of the files changes nothing for anybody', () => {
		const one = json('--dsn', january, february, '--pasrau', benefit);
		const other = json('--pasrau', benefit, '--dsn', february, january);
		expect(other.people).toEqual(one.people);
	});

	test('a correction: what counts, and the history; before it came, the first amount', () => {
		const people = [{ person: 1, netFiscal: '700.00' }];
		const path = file(
			'fix.dsn',
			testMessage({ type: '03', order: 2, received: '2024-04-05', people })
		);
		const row = json('--dsn', january, path).people[0]?.months[0];
		expect(row?.dsn).toEqual({ netFiscal: 700 });
		expect(row?.history).toMatchObject([
			{ status: 'replaced', kind: 'netFiscal', amount: 1000 },
			{ status: 'replaced', kind: 'netPaid', amount: 980.05 }
		]);
		const before = json('--dsn', january, path, '--as-of', '2024-04-04');
		expect(before.people[0]?.months[0]?.dsn).toEqual({ netFiscal: 1000, netPaid: 980.05 });
		expect(before.files[1]?.declarations).toMatchObject([{ status: 'not known by then' }]);
	});

	test('what is good in a file with bad lines is kept, and the result says it is not whole', () => {
		const lines = testLines({ people: [{ person: 1, netPaid: '980,05' }] });
		lines.splice(3, 0, 'what is this?');
		const path = file('bad.dsn', lines.slice(0, -2).join('\n'));
		const output = json('--dsn', path);
		expect(output.complete).toBe(false);
		expect(output.people[0]?.months[0]?.dsn).toEqual({ netFiscal: 1000 });
		expect(
			output.problems.map(({ file, line, rubrique, found }) => [file, line, rubrique, found])
		).toEqual([
			[path, 4, '', 'what is this?'],
			[path, 18, 'S21.G00.50.004', '980,05'],
			[path, 18, 'S21.G00.50.004', 'S21.G00.50.004']
		]);
		for (const { expected } of output.problems) expect(expected).not.toBe('');
	});

	test('a file under the wrong flag goes to its own stream, and it is said', () => {
		const output = json('--dsn', benefit);
		expect(output.complete).toBe(false);
		expect(output.problems).toMatchObject([
			{ line: 4, rubrique: 'S20.G00.05.001', found: '14', code: 'wrong-stream' }
		]);
		expect(output.people[0]?.months[0]).toMatchObject({ dsn: {}, pasrau: { netPaid: 190 } });
	});

	test('latin-1, temporary numbers, wrong keys', () => {
		const text = testMessage({ people: [{ person: 1 }, { person: 2 }, { person: 3 }] })
			.replace('NOM1', 'É')
			.replace(`S21.G00.30.001,'${testNir(2)}'\n`, '')
			.replace(
				"'NOM2'\nS21.G00.30.004,'Prenom'",
				"'NOM2'\nS21.G00.30.004,'Prenom'\nS21.G00.30.020,'TEMP'"
			)
			.replace(testNir(3), `${testNir(3)}00`);
		const path = file(
			'latin1.dsn',
			Uint8Array.from(text, (letter) => letter.charCodeAt(0))
		);
		const output = json('--dsn', path);
		expect(output.files[0]?.encoding).toBe('latin-1');
		expect(output.people).toMatchObject([{ familyName: 'É' }]);
		expect(output.temporary).toMatchObject([{ id: 'TEMP' }]);
		expect(output.unmatched).toMatchObject([{ id: `${testNir(3)}00` }]);
		expect(output.problems).toMatchObject([{ code: 'wrong-key', rubrique: 'S21.G00.30.001' }]);
	});

	test('an empty file beside a good one', () => {
		const output = json('--dsn', january, file('empty.dsn', ''));
		expect(output.complete).toBe(false);
		expect(output.people).toHaveLength(1);
	});

	test('--help prints the usage', () => {
		const { status, stdout } = run('--help');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Usage: .*--as-of/s);
	});
});

describe('drm refuses', () => {
	const binary = file(
		'image.png',
		Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)
	);
	const other = file('table.csv', 'nom;prenom\nA;B\n');

	test.each<[string, string[], RegExp]>([
		['no file', [], /^drm: --dsn, --pasrau: a value is missing/],
		['a flag without a file', ['--dsn'], /--dsn: a value is missing/],
		[
			'a missing file',
			['--dsn', january, 'nowhere.dsn'],
			/nowhere\.dsn: cannot be read \(no such file\)/
		],
		['a directory', ['--pasrau', folder], /cannot be read \(a directory\)/],
		[
			'a binary file',
			['--dsn', january, binary],
			/image\.png: found binary data; accepted: a DSN or PASRAU file/
		],
		[
			'another kind of text',
			['--dsn', other],
			/table\.csv: found 2 lines and no rubrique; accepted: lines such as S21/
		],
		['an empty file alone', ['--dsn', file('none.dsn', '')], /none\.dsn: found 0 lines/],
		[
			'a month that does not exist',
			['--dsn', january, '--month', '2024-13'],
			/--month: found 2024-13; accepted: YYYY-MM/
		],
		[
			'a day that does not exist',
			['--dsn', january, '--as-of', '2024-04-32'],
			/--as-of: found 2024-04-32/
		],
		['an unknown flag', ['--dsn', january, '--years', '2'], /"--years" is unknown/],
		['a bare word before the flags', [january, '--dsn', january], /is unknown/]
	])('%s', (_, args, message) => expect(refusal(...args)).toMatch(message));
});
