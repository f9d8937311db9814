import { expect, test } from 'vitest';
import { nirKey, readNir } from './nir.ts';

test('nirKey: 97 less the rest of the division by 97, on two digits', () => {
	expect(nirKey('2990099000001')).toBe('38');
	expect(nirKey('0000000000000')).toBe('97');
	expect(nirKey('0000000000096')).toBe('01');
});

test('nirKey: Corsica counts 2A as 19 and 2B as 18', () => {
	expect(nirKey('299002A999999')).toBe(nirKey('2990019999999'));
	expect(nirKey('299002B999999')).toBe(nirKey('2990018999999'));
});

test('readNir: 13 characters, 15 with the right key, spaces and small letters', () => {
	expect(readNir('2990099000001')).toEqual({ status: 'nir', id: '2990099000001' });
	expect(readNir('299009900000138')).toEqual({ status: 'nir', id: '2990099000001' });
	expect(readNir('2 99 00 99 000 001 38')).toEqual({ status: 'nir', id: '2990099000001' });
	expect(readNir('299002a999999')).toEqual({ status: 'nir', id: '299002A999999' });
});

test('readNir: a wrong key is told with the right one', () => {
	expect(readNir('299009900000139')).toEqual({ status: 'wrong-key', key: '38' });
});

test.each([
	'',
	'299009900000',
	'29900990000010',
	'2990099000001380',
	'DUPONT',
	'299002C999999',
	'2A90054958815'
])('readNir refuses "%s"', (text) => expect(readNir(text)).toEqual({ status: 'bad-nir' }));
