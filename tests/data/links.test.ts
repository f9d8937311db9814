import { expect, it } from 'vitest';
import { dataFiles } from './data-files.ts';
import { isUnlinked } from './unlinked-hosts.ts';

const { sources, ...rest } = dataFiles();
const linked = [...JSON.stringify({ sources, ...rest }).matchAll(/https?:\/\/[^\s"\\<>)]+/g)].map(
	([address]) => address
);

it('links no site of copies, in any file of the data', () => {
	expect(linked.length).toBeGreaterThan(100);
	expect(linked.filter(isUnlinked)).toEqual([]);
});

it('finds one that is planted', () => {
	expect(isUnlinked('https://www.headtopics.com/fr/x')).toBe(true);
	expect(isUnlinked('https://links.example.org/shaarli/?x')).toBe(true);
	expect(isUnlinked('https://www.laquadrature.net/2023/11/27/x/')).toBe(false);
});

it('links by http or https alone, without a password', () => {
	for (const { id, url } of sources) {
		if (url === null) continue;
		const { protocol, username, password } = new URL(url);
		expect(protocol, id).toMatch(/^https?:$/);
		expect(username + password, id).toBe('');
	}
});

it('says why, for a source that was not read or is not linked', () => {
	const silent = sources.filter(({ url, access, note }) => !url && access === 'not-seen' && !note);
	expect(silent.map(({ id }) => id)).toEqual([]);
});
