import { describe, expect, it } from 'vitest';
import { tableSchema, toCsv } from './column.ts';
import type { Column } from './column.ts';
import { localizedColumns } from './localized-columns.ts';

interface Row {
	id: string;
	size: number | null;
	name?: { fr: string; en: string };
}

const columns: Column<Row>[] = [
	{ name: 'id', type: 'string', description: 'Identifier', cell: ({ id }) => id },
	{ name: 'size', type: 'number', description: 'Size', cell: ({ size }) => size },
	...localizedColumns<Row>('name', 'Name', ({ name }) => name)
];

describe('toCsv', () => {
	it('writes a line of names, then one a record, each ended as RFC 4180 has it', () =>
		expect(toCsv(columns, [{ id: 'a', size: 1.5, name: { fr: 'un', en: 'one' } }])).toBe(
			'id,size,name_fr,name_en\r\na,1.5,un,one\r\n'
		));

	it('leaves what is not known empty, and keeps a zero', () =>
		expect(
			toCsv(columns, [
				{ id: 'a', size: null },
				{ id: 'b', size: 0 }
			])
		).toBe('id,size,name_fr,name_en\r\na,,,\r\nb,0,,\r\n'));

	it('quotes commas, quotes and new lines', () =>
		expect(toCsv(columns.slice(0, 1), [{ id: 'a,"b"\nc', size: 0 }])).toBe(
			'id\r\n"a,""b""\nc"\r\n'
		));

	it('is a line of names where there is no record', () =>
		expect(toCsv(columns, [])).toBe('id,size,name_fr,name_en\r\n'));
});

describe('tableSchema', () => {
	it('names the columns in the same order, with their types', () =>
		expect(tableSchema(columns)).toEqual({
			fields: [
				{ name: 'id', type: 'string', description: 'Identifier' },
				{ name: 'size', type: 'number', description: 'Size' },
				{ name: 'name_fr', type: 'string', description: 'Name, in French' },
				{ name: 'name_en', type: 'string', description: 'Name, in English' }
			],
			missingValues: [''],
			primaryKey: 'id'
		}));
});
