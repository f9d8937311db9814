import { describe, expect, test } from 'vitest';
import { InputError } from '../data/input-error.ts';
import { readMessages, readText } from './read-messages.ts';
import { testMessage } from './test-messages.ts';

const text = testMessage({ people: [{ person: 1 }, { person: 2 }] }, '\r\n');

describe('readMessages', () => {
	test('reads a file as a browser gives it, with its progress', async () => {
		const progress: number[] = [];
		const blob = new Blob([text]);
		const reading = await readMessages('f.dsn', 'dsn', blob.stream(), (read) =>
			progress.push(read)
		);
		expect(reading).toEqual(readText('f.dsn', 'dsn', text));
		expect(progress.at(-1)).toBe(blob.size);
	});

	test('reads a list of chunks, and a text', async () => {
		const whole = readText('f.dsn', 'dsn', text);
		expect(await readMessages('f.dsn', 'dsn', [text.slice(0, 99), text.slice(99)])).toEqual(whole);
		expect(await readMessages('f.dsn', 'dsn', text)).toEqual(whole);
	});

	test('a binary file is refused', async () => {
		const zeros = new Uint8Array(10_000);
		await expect(readMessages('f.dsn', 'dsn', [zeros])).rejects.toThrow(InputError);
	});
});
