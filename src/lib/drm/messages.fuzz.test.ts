import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from '../../../tests/unit/fuzz.ts';
import { InputError } from '../data/input-error.ts';
import { buildLedger } from './ledger.ts';
import { readText } from './read-messages.ts';
import { testMessage } from './test-messages.ts';

const folder = new URL('../../../data/drm/messages/', import.meta.url);
/** The beginning of a message as it is served: the whole of one takes a second to change. */
const served = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(dsn|pasrau)$/.test(name))
	.sort()
	.slice(0, 2)
	.map((name) => readFileSync(new URL(name, folder)).subarray(0, 6000));
const bases = [
	...served,
	Buffer.from(testMessage({ people: [{ person: 1 }, { person: 2 }] }, '\r\n')),
	Buffer.from(testMessage({ nature: '14' }))
];

const LINES = [
	"S21.G00.50.002,'1,5'\n",
	"S21.G00.30.001,'<script>alert(1)</script>'\n",
	`S21.G00.50.002,'${'9'.repeat(400)}.00'\n`,
	"S10.G00.00.001,'\u0000'\n",
	'S90.G00.90.001\n',
	"__proto__,'1'\n",
	'\ufeff',
	"S21.G00.50.001,'32132024'\n"
].map((line) => Buffer.from(line));
const VALUES = ['', '1,5', '-0.00', '1e9', '.5', `${'9'.repeat(400)}.00`, '32132024', '\u0000'];

/** The bytes of a message after one change at a share of its length. */
type Change = (bytes: Buffer, at: number) => Buffer;
const cut = (start: number, remove: number, insert: Buffer, bytes: Buffer) =>
	Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
const lineAt = (bytes: Buffer, within: number) => bytes.lastIndexOf('\n', within) + 1;

const torn = fc
	.record({
		remove: fc.integer({ min: 0, max: 60 }),
		insert: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes))
	})
	.map(
		({ remove, insert }): Change =>
			(bytes, at) =>
				cut(at, remove, insert, bytes)
	);
const lineMore = fc.constantFrom(...LINES).map(
	(line): Change =>
		(bytes, at) =>
			cut(lineAt(bytes, at), 0, line, bytes)
);
/* Of the next line, or of the next that holds an amount. */
const otherValue = fc
	.tuple(fc.constantFrom(...VALUES), fc.constantFrom(/'[^'\n]*'/, /'-?\d+\.\d\d'/))
	.map(([value, held]): Change => (bytes, at) => {
		const found = held.exec(bytes.toString('latin1', at));
		if (!found) return bytes;
		return cut(at + found.index + 1, found[0].length - 2, Buffer.from(value), bytes);
	});
const change = fc.record({
	at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
	make: fc.oneof(torn, lineMore, otherValue)
});
const files = fc.oneof(
	{
		weight: 8,
		arbitrary: fc
			.tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 6 }))
			.map(([base, changes]) =>
				changes.reduce<Buffer>(
					(bytes, { at, make }) => make(bytes, Math.floor(at * bytes.length)),
					base
				)
			)
	},
	{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) }
);

test(
	'a DSN or PASRAU file is read, what is wrong in it told by line, or refused in one line',
	() => {
		const counts = fuzz({
			name: 'DSN and PASRAU files',
			usual: 2000,
			inputs: fc.tuple(files, fc.constantFrom('dsn', 'pasrau')),
			check: ([bytes, stream]) => {
				try {
					const reading = readText('f', stream, bytes);
					for (const { line } of reading.problems) {
						expect(line).toBeGreaterThanOrEqual(0);
						expect(line).toBeLessThanOrEqual(reading.lines);
					}
					const { people } = buildLedger([reading]);
					for (const { months } of people)
						for (const { entries } of months)
							for (const { cents } of entries) expect(Number.isSafeInteger(cents)).toBe(true);
					return 'taken';
				} catch (error) {
					if (!(error instanceof InputError)) throw error;
					expect(error.message).not.toMatch(/[\n\r]/);
					return 'refused';
				}
			}
		});
		expect(counts.taken).toBeGreaterThan(counts.refused);
	},
	FUZZ_TIMEOUT
);
