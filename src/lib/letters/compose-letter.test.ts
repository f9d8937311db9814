import { describe, expect, it } from 'vitest';
import { rights } from '../data/rights.ts';
import { composeLetter } from './compose-letter.ts';
import { fieldsOf, OPTIONAL, recipientsOf } from './fields-of.ts';
import { FOUR_ITEMS } from './paragraphs/shared.ts';
import { letterText } from './letter-text.ts';
import { SITUATIONS, type Fields } from './types.ts';

const FULL: Fields = {
	name: 'Zoé Dupré',
	address: '1 rue des Lilas\n69001 Lyon',
	number: '0123456',
	office: 'Organisme du Rhône\n2 rue du Lac\n69003 Lyon',
	place: 'Lyon',
	sentOn: '2026-11-22',
	checkedOn: '2026-10-01',
	requestedOn: '2026-01-31',
	refusedOn: '2026-02-15'
};
const agencies = [...rights.agencies.values()];
const LETTERS = agencies.flatMap((agency) =>
	SITUATIONS.flatMap((situation) =>
		recipientsOf(situation).map((recipient) => ({
			agency,
			situation,
			recipient,
			name: `${agency.id}, ${situation}, ${recipient}`
		}))
	)
);

describe('every letter, for each body and situation', () => {
	it('is there: seven bodies and any other, six letters each', () => {
		expect(LETTERS).toHaveLength(8 * 6);
	});

	it.each(LETTERS)('$name: whole once filled in', ({ agency, situation, recipient }) => {
		const letter = composeLetter(agency, situation, recipient, FULL);
		const text = letterText(letter);
		expect(letter.missing).toEqual([]);
		expect(text).not.toMatch(/[[\]{}]|undefined|null/);
		for (const part of ['Zoé Dupré', '0123456', 'Organisme du Rhône', 'Lyon, le 22 novembre 2026'])
			expect(text).toContain(part);
		expect(text).not.toMatch(/ [;:!?]| {2}|'/);
		expect(text.length).toBeGreaterThan(1200);
		expect(text.length).toBeLessThan(6000);
	});

	it.each(LETTERS)('$name: says what is missing', ({ agency, situation, recipient }) => {
		const letter = composeLetter(agency, situation, recipient, {});
		const asked = fieldsOf(situation, recipient).filter((id) => !OPTIONAL.includes(id));
		expect(letter.missing).toEqual(asked);
		const text = letterText(letter);
		for (const bracket of [
			'[vos nom et prénom]',
			'[votre adresse]',
			'[lieu]',
			'[date de la lettre]'
		])
			expect(text).toContain(bracket);
		expect(text).not.toMatch(/[{}]|undefined/);
	});

	it.each(LETTERS)('$name: explained in English, on texts that have a source', (letter) => {
		const { paragraphs } = composeLetter(letter.agency, letter.situation, letter.recipient, {});
		for (const { text, items, laws } of paragraphs) {
			expect(text.en).not.toMatch(/[{}]|\[[^\]]*(de|du|votre) /);
			for (const item of items) expect(item.en.length).toBeGreaterThan(10);
			for (const law of laws) expect(rights.laws.has(law), law).toBe(true);
		}
		expect(paragraphs.filter(({ laws }) => laws.length).length).toBeGreaterThan(2);
	});

	it.each(LETTERS.filter(({ recipient }) => recipient !== 'cnil'))(
		'$name: asks for the four items',
		({ agency, situation, recipient }) => {
			const { paragraphs } = composeLetter(agency, situation, recipient, FULL);
			const four = paragraphs.find(({ laws }) => laws.includes('crpa-r311-3-1-2'));
			expect(four?.items).toHaveLength(FOUR_ITEMS.length);
			expect(four?.items[0]?.fr).toContain('degré et le mode de contribution');
			expect(four?.items[2]?.fr).toContain('pondération');
		}
	);
});

describe('composeLetter', () => {
	const caf = rights.agencies.get('caf')!;
	const dgfip = rights.agencies.get('dgfip')!;
	const ids = (...from: Parameters<typeof composeLetter>) =>
		composeLetter(...from).paragraphs.map(({ id }) => id);

	it('asks the tax office whether access goes through the CNIL, and no one else', () => {
		expect(ids(dgfip, 'score', 'agency', {})).toContain('indirect');
		expect(ids(dgfip, 'silent', 'cnil', {})).toContain('indirect-request');
		expect(ids(caf, 'score', 'agency', {})).not.toContain('indirect');
	});

	it('speaks of suspended payments to those who pay, of third parties to those who may ask', () => {
		expect(ids(caf, 'checked', 'agency', {})).toEqual(
			expect.arrayContaining(['third-parties', 'suspension'])
		);
		expect(ids(dgfip, 'checked', 'agency', {})).not.toContain('suspension');
		expect(ids(rights.agencies.get('france-travail')!, 'checked', 'agency', {})).not.toContain(
			'third-parties'
		);
	});

	it('dates the refusal born of silence at the end of the month', () => {
		const text = letterText(composeLetter(caf, 'silent', 'cada', { requestedOn: '2026-01-31' }));
		expect(text).toContain('il est né le 28 février 2026');
	});

	it('writes what the reader wrote as it is, and reads no placeholder in it', () => {
		const office = "Caf {system} : l'annexe [1]";
		const letter = composeLetter(caf, 'silent', 'cnil', { office });
		expect(letterText(letter)).toContain(`Organisme en cause\u00a0: ${office}.`);
		expect(composeLetter(caf, 'score', 'agency', { office }).recipient[1]).toBe(office);
	});

	it('refuses a letter that does not exist', () => {
		expect(() => composeLetter(caf, 'score', 'cada', {})).toThrow('no letter to "cada"');
	});
});
