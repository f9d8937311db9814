import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../project.mjs';
import { lockedPackages } from './locked.mjs';
import { plainSbom } from './plain-sbom.mjs';

const text = readFileSync(join(ROOT, 'docs/sbom.cdx.json'), 'utf8');
/** @type {import('./plain-sbom.mjs').Sbom} */
const sbom = JSON.parse(text);

/** @param {string | null} integrity as a lockfile writes it: `sha512-` and base64 */
const hex = (integrity) => Buffer.from(integrity?.split('-')[1] ?? '', 'base64').toString('hex');

describe('the bill of materials', () => {
	it('lists what package-lock.json lists, with its hashes: run "npm run sbom" if not', () => {
		const listed = sbom.components.map(
			({ name, version, hashes }) => `${name}@${version} ${hashes?.[0]?.content ?? ''}`
		);
		const locked = lockedPackages('.').map(
			({ name, version, integrity }) => `${name}@${version} ${hex(integrity)}`
		);
		expect(new Set(listed)).toEqual(new Set(locked));
	});

	it('says nothing of the machine or of the hour', () => {
		expect(text).not.toMatch(/https?:|timestamp|serialNumber|"tools"/);
		expect(text).not.toContain(ROOT);
	});

	it('is written the same whatever npm adds of its own', () => {
		const component = { 'bom-ref': 'b@1.0.0', name: 'b', version: '1.0.0' };
		const project = { name: 'site', version: '0.1.0' };
		/** @param {string} hour @param {string} folder */
		const from = (hour, folder) =>
			plainSbom(
				{
					serialNumber: `urn:${hour}`,
					metadata: {
						timestamp: hour,
						component: { 'bom-ref': 'site@0.1.0', name: folder, version: '0.1.0' }
					},
					components: [
						{ ...component, externalReferences: [{ url: `https://${folder}.example/b.tgz` }] },
						{ ...component, 'bom-ref': 'a@1.0.0' }
					],
					dependencies: [{ ref: 'b@1.0.0', dependsOn: [] }]
				},
				project
			);
		expect(from('noon', 'one')).toBe(from('midnight', 'two'));
		expect(JSON.parse(from('noon', 'one')).components[0]['bom-ref']).toBe('a@1.0.0');
	});
});
