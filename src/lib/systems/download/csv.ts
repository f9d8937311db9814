import { LANGS } from '#lib/i18n/lang.ts';
import { TEXTS, type SystemRecord } from './records.ts';

const PLAIN = ['id', 'agency', 'country', 'kind', 'status', 'statusAsOf', 'evidence'] as const;
const LISTS = ['facts', 'events', 'models', 'sources'] as const;

/**
 * The inventory as CSV (RFC 4180): one system a line, one column a field and language, ids of a
 * list one space apart, links as `id:state`; an empty cell where nothing is known.
 */
export function systemsCsv(records: readonly SystemRecord[]): string {
	const head = [
		...PLAIN,
		...TEXTS.flatMap((field) => LANGS.map((lang) => `${field}_${lang}`)),
		'reads',
		...LISTS
	];
	const lines = records.map((record) => [
		...PLAIN.map((field) => record[field] ?? ''),
		...TEXTS.flatMap((field) => LANGS.map((lang) => record[field]?.[lang] ?? '')),
		record.reads.map(({ id, state }) => `${id}:${state}`).join(' '),
		...LISTS.map((field) => record[field].join(' '))
	]);
	return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
