/** Licences that ask for no more than a mention: of the site's parts and of its tools alike. */
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'OFL-1.1',
	'Python-2.0',
	'Unlicense',
	'WTFPL'
]);

/**
 * Packages with another licence, or that do not say theirs where npm reads it, each with the reason
 * why it may be used. None of them is in what the site serves.
 * @type {Record<string, string>}
 */
const EXCEPTIONS = {
	'@axe-core/playwright': 'MPL-2.0: a tool of the tests, used as it is',
	'axe-core': 'MPL-2.0: a tool of the tests, used as it is',
	'@resvg/resvg-wasm': 'MPL-2.0: draws pictures while the site is built, used as it is',
	pako: 'MIT and Zlib, both of a mention: cuts the faces when they are made',
	lightningcss: 'MPL-2.0: writes styles while the site is built, used as it is',
	'@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0: a list of the spelling checker',
	'json-bignum': 'MIT, said in an old form; the benchmark alone has it'
};

/** @param {string} name a package's, or that of its build for one system: `lightningcss-linux-x64-gnu` */
const exception = (name) =>
	EXCEPTIONS[name] ?? (name.startsWith('lightningcss-') ? EXCEPTIONS.lightningcss : undefined);

/**
 * The packages whose licence nobody has agreed to, `A OR B` being a choice.
 *
 * @param {{ name: string, version: string, license: string | null }[]} packages
 * @returns {string[]} one sentence each
 */
export function refusedLicences(packages) {
	return packages
		.filter(({ name, license }) => {
			const choices = (license ?? '').replace(/[()]/g, '').split(' OR ');
			return !choices.some((choice) => ALLOWED.has(choice)) && !exception(name);
		})
		.map(({ name, version, license }) => `${name}@${version}: ${license ?? 'no licence said'}`);
}
