import { expect, test } from '@playwright/test';
import { WORDS } from './lib/say.ts';
import {
	given,
	SUPPLIED,
	SUPPLIED_BYTES,
	SUPPLIED_SHA256,
	weightsPage,
	type Given,
	type WeightsFile
} from './lib/weights-page.ts';

const words = WORDS.fr.file;

test('a dropped file is read like a picked one, and can be put away', async ({ page }) => {
	await weightsPage.open(page);
	const dropped = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'drop.json', { type: 'application/json' }));
		return data;
	}, SUPPLIED_BYTES.toString());
	await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
	await expect(weightsPage.fingerprint(page)).toHaveText(SUPPLIED_SHA256);
	await page.getByRole('button', { name: words.remove }).click();
	await expect(weightsPage.fingerprint(page)).toHaveCount(0);
});

/** The file with one thing changed. */
const spoilt = (change: (model: WeightsFile) => void) => {
	const copy = structuredClone(SUPPLIED);
	change(copy);
	return JSON.stringify(copy);
};
const REFUSED: [name: string, file: Given, reason: RegExp][] = [
	['what is not JSON', given('{"id": '), /JSON/],
	['a weight that is no number', given(SUPPLIED_BYTES.toString().replace('0.8', 'NaN')), /JSON/],
	[
		'an infinite weight',
		given(SUPPLIED_BYTES.toString().replace('0.8', '1e999')),
		/^poids\.json, variables\[1\]\.modalities\[1\]\.weight.*Infinity/
	],
	[
		'a weight in words',
		given(spoilt((copy) => Object.assign(copy.variables[1]!.modalities[1]!, { weight: 'high' }))),
		/variables.*weight/
	],
	[
		'a source that is not listed',
		given(spoilt((copy) => (copy.variables[1]!.modalities[1]!.source = ['nope']))),
		/«\s?nope\s?»/
	],
	['a reconstruction that knows too little', given(spoilt((copy) => reconstruct(copy))), /critère/],
	['a list', given('[]'), /poids\.json/],
	['an empty file', given(''), /JSON/],
	['a file of 3 MB', given(Buffer.alloc(3_000_000, ' ')), /3\.0 MB.*2\.0 MB/],
	[
		'a binary file',
		given(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0x80])),
		/poids\.json/
	],
	['a hostile name', given('nothing', '<img src=x onerror=alert(1)>.json'), /<img src=x/]
];

function reconstruct(copy: WeightsFile) {
	Object.assign(copy, { kind: 'reconstructed', intercept: null });
	copy.variables = copy.variables.slice(0, 3);
	for (const { modalities } of copy.variables)
		for (const modality of modalities) {
			delete (modality as Partial<typeof modality>).weight;
			if (!modality.reference) Object.assign(modality, { direction: 'raises' });
		}
}

test('a file that cannot be used is refused in one sentence, and the former stays', async ({
	page
}) => {
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	await weightsPage.open(page);
	await weightsPage.pick(page, given(SUPPLIED_BYTES, 'premier.json'));
	await expect(weightsPage.fingerprint(page)).toHaveText(SUPPLIED_SHA256);
	for (const [name, file, reason] of REFUSED) {
		await test.step(name, async () => {
			await weightsPage.pick(page, file);
			const refused = page.locator('.drop .refused');
			await expect(refused).toHaveText(reason);
			const sentence = (await refused.textContent())!;
			expect(sentence).toContain(name.startsWith('a reconstruction') ? 'test-weights' : file.name);
			expect(sentence).toMatch(/^\S[^\n]*\.$/);
			expect(sentence).not.toContain('accepté\u00a0: .');
			expect(sentence.length).toBeLessThan(400);
			await expect(weightsPage.fingerprint(page)).toHaveText(SUPPLIED_SHA256);
			await expect(page.locator('.drop')).toContainText('premier.json');
			/* A good file takes the refusal away. */
			await weightsPage.pick(page, given(SUPPLIED_BYTES, 'premier.json'));
			await expect(refused).toHaveCount(0);
		});
	}
	expect(failures).toEqual([]);
});

test('the schema that a refusal refers to is there', async ({ page, request }) => {
	await page.goto('/fr/method/#file');
	const href = await page.getByRole('link', { name: words.schema }).getAttribute('href');
	const schema = await (await request.get(href!)).json();
	expect(Object.keys(schema.properties)).toEqual(
		expect.arrayContaining(['id', 'variables', 'intercept', 'sources'])
	);
});
