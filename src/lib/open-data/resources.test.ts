import { describe, expect, it } from 'vitest';
import { dataFolderFiles } from './data-folder.ts';
import { describeFile } from './describe-file.ts';
import { folderResources } from './folder-resources.ts';
import { resources } from './resources.ts';

describe('resources', () => {
	const all = resources();

	it('lists every file of data/ once', () => {
		const paths = all.flatMap((resource) => resource.paths);
		expect(new Set(paths).size).toBe(paths.length);
		for (const file of dataFolderFiles()) expect(paths).toContain(`data/${file}`);
	});

	it('gives each a name of its own, as a Data Package takes it', () => {
		const names = all.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[-a-z0-9._/]+$/);
	});

	it('says what each holds in both languages, its model named', () => {
		for (const { title, text } of all)
			for (const words of [title.fr, title.en, text.fr, text.en])
				expect(words).toMatch(/^[^%]{4,}$/);
		expect(describeFile('models/ams-2018.json').title.en).toMatch(/^Model: Austria/);
	});

	it('refuses a file that nobody has described', () =>
		expect(() => folderResources(['facts.json', 'secret.xlsx'])).toThrow(
			'data/secret.xlsx has no description in src/lib/open-data/descriptions.ts'
		));

	it('puts the messages together, and has none where there are none', () => {
		const messages = ['drm/messages/a/one.dsn', 'drm/messages/b/two.pasrau'];
		expect(folderResources(messages)).toMatchObject([
			{ name: 'drm-messages-files', paths: messages.map((path) => `data/${path}`) }
		]);
		expect(folderResources(['facts.json'])).toHaveLength(1);
	});
});
