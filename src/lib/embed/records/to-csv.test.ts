import { describe, expect, it } from 'vitest';
import type { Sheet } from '../sheet.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

const sheet: Sheet = {
	slug: 'fan',
	lang: 'fr',
	title: 'T',
	see: 'S',
	state: 'Étape, « deux »',
	badge: '',
	summary: 'R',
	sources: ['Le Monde, 2023', 'Sénat, 2024'],
	seed: 1,
	date: '2026-11-22',
	url: 'https://exemple.fr/fr/charts/fan/'
};
const records = {
	fields: ['id', 'label', 'value'],
	rows: [
		['a', 'Une "valeur", deux', 1.5],
		['b', '=SUM(A1)', null],
		['c', '+ de 12 ans', -2]
	]
};

describe('toCsv', () => {
	const lines = toCsv(records, sheet).split('\r\n');

	it('says on every line what it is a part of and where it comes from', () => {
		expect(lines[0]).toBe('id,label,value,chart,state,seed,sources,sources_read,licence,url');
		expect(lines[1]).toBe(
			'a,"Une ""valeur"", deux",1.5,fan,"Étape, « deux »",1,"Le Monde, 2023; Sénat, 2024",2026-11-22,CC-BY-4.0,https://exemple.fr/fr/charts/fan/'
		);
		expect(lines).toHaveLength(5);
		expect(lines[4]).toBe('');
	});

	it('leaves a cell empty where nothing is known, and lets no spreadsheet run a label', () => {
		expect(lines[2]).toMatch(/^b,'=SUM\(A1\),,/);
		expect(lines[3]).toMatch(/^c,'\+ de 12 ans,-2,/);
	});
});

describe('toJson', () => {
	it('holds the same rows by name, with the licence', () => {
		const file = toJson(records, sheet);
		expect(file.rows[1]).toEqual({ id: 'b', label: '=SUM(A1)', value: null });
		expect(file).toMatchObject({ chart: 'fan', seed: 1, licence: { id: 'CC-BY-4.0' } });
		expect(file).not.toHaveProperty('slug');
	});
});
