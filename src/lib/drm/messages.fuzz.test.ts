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
const change = fc.record({
	at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
	remove: fc.integer({ min: 0, max: 60 }),
	insert: fc.oneof(
		fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
		fc.constantFrom(...LINES)
	)
});
const files = fc.oneof(
	{
		weight: 8,
		arbitrary: fc
			.tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 6 }))
			.map(([base, changes]) =>
				changes.reduce((bytes, { at, remove, insert }) => {
					const start = Math.floor(at * bytes.length);
					return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
				}, base)
			)
	},
	{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) }
);

test(
	'a DSN or PASRAU file is read, what is wrong in it told by line, or refused in one line',
	() => {
		const counts = fuzz({
			name: 'DSN and PASRAU files',
			usual: 1000,
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
