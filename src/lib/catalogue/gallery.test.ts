import { describe, expect, it } from 'vitest';
import { CASES, type Case } from '../../../tests/gallery/cases.ts';
import { outline } from '../../../tests/gallery/outline.ts';
import { renderPicture } from '../../../tests/unit/render-picture.ts';
import { describeDrawn } from '../embed/describe-drawn.ts';
import { recordsOf } from '../embed/records/records-of.ts';
import { draw } from '../embed/svg/draw.ts';
import { fr } from '../i18n/fr.ts';

/* What stands in the markup of a chart where a number or a word is missing. */
const BROKEN = /NaN|undefined|Infinity|\[object/;
/* Below 200 pixels the margins of a picture leave this much. */
const WIDTHS = [156, 596, 1396];
const setting = { lang: 'fr', t: fr } as const;
const kinds = Map.groupBy(CASES, ({ kind }) => kind);

it('every kind of chart is there, with nothing in it, with the most and as usual', () => {
	expect(kinds.size).toBe(21);
	for (const [kind, cases] of kinds)
		expect(
			cases.map(({ name }) => name),
			kind
		).toEqual(expect.arrayContaining(['usual', 'empty', 'extreme']));
});

describe.each(CASES)('$kind, $name', ({ make }) => {
	it('has marks, words, numbers and a picture, none of them broken', () => {
		const drawn = make();
		expect(renderPicture(drawn, 'fr')).not.toMatch(BROKEN);
		const { summary, table } = describeDrawn(drawn, 'Titre', 'fr', fr);
		expect(summary.trim()).not.toBe('');
		expect(JSON.stringify([summary, table])).not.toMatch(BROKEN);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		const { fields, rows } = recordsOf(drawn);
		for (const row of rows) {
			expect(row).toHaveLength(fields.length);
			for (const cell of row)
				expect(typeof cell === 'number' && !Number.isFinite(cell)).toBe(false);
		}
		for (const width of WIDTHS) {
			const { body, height } = draw(drawn, { ...setting, width });
			expect(body).not.toMatch(BROKEN);
			expect(height).toBeGreaterThanOrEqual(0);
			expect(body).not.toMatch(/(?:width|height|r)="-/);
		}
	});
});

/* One file a kind: what a change to a chart changes can be read there line by line. */
it.each([...kinds.keys()])('%s is built as it was', async (kind) => {
	const told = ({ name, make }: Case) => {
		const drawn = make();
		const picture = draw(drawn, { ...setting, width: 596 });
		return [
			`# ${name}, page`,
			outline(renderPicture(drawn, 'fr')),
			`# ${name}, picture, ${Math.round(picture.height)} high`,
			outline(picture.body)
		].join('\n');
	};
	const cases = kinds.get(kind)!.filter(({ name }) => name !== 'extreme');
	await expect(`${cases.map(told).join('\n\n')}\n`).toMatchFileSnapshot(
		`../../../tests/gallery/built/${kind}.txt`
	);
});
