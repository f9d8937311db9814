import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/project.mjs';

/** A fictional employer's monthly message, whose employee is copied. */
const MODEL = 'data/drm/messages/ines/2023-12-cantine.dsn';
/** Employees of one message. */
const STAFF = 1_000;

/**
 * A DSN file of at least so many lines, in messages of a thousand employees: the whole block of one
 * fictional employee, copied under impossible numbers (born in a month 00).
 *
 * @returns its text, its lines and its employees
 */
export function drmLines(least: number): { text: string; lines: number; people: number } {
	const model = readFileSync(join(ROOT, MODEL), 'utf8').trimEnd().split(/\r?\n/);
	const person = model.findIndex((line) => line.startsWith('S21.G00.30.001'));
	const end = model.findIndex((line) => line.startsWith('S90'));
	const head = model.slice(0, person);
	const body = model.slice(person + 1, end);
	const messages: string[] = [];
	let lines = 0;
	let people = 0;
	while (lines < least) {
		const needed = Math.ceil((least - lines - head.length - 2) / (body.length + 1));
		const staff = Math.max(1, Math.min(STAFF, needed));
		const message = [...head];
		for (let i = 0; i < staff; i++)
			message.push(`S21.G00.30.001,'29900${String(++people).padStart(8, '0')}'`, ...body);
		message.push(`S90.G00.90.001,'${message.length + 2}'`, "S90.G00.90.002,'1'");
		lines += message.length;
		messages.push(message.join('\n'));
	}
	return { text: `${messages.join('\n')}\n`, lines, people };
}
