/**
 * @typedef {{ 'bom-ref': string, name: string, version: string, hashes?: { alg: string, content: string }[],
 *   externalReferences?: unknown[] }} Component
 * @typedef {{ metadata: { component: Component } & Record<string, unknown>, components: Component[],
 *   dependencies: { ref: string, dependsOn?: string[] }[] }} Sbom
 */

/** @template T @param {T[]} list @param {(item: T) => string} key */
const sorted = (list, key) => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/**
 * A bill of materials as npm writes it, without what changes from one machine or one minute to the
 * next: serial number, hour, version of npm, name of the folder, addresses.
 *
 * @param {Sbom & Record<string, unknown>} sbom CycloneDX, from `npm sbom`
 * @param {{ name: string, version: string }} project
 * @returns {string} JSON, a component a line, so that a change of one reads as such
 */
export function plainSbom(sbom, { name, version }) {
	const { metadata, components, dependencies } = sbom;
	const own = { ...metadata.component, name, version };
	delete own.externalReferences;
	const plain = components.map((component) => {
		const kept = { ...component };
		delete kept.externalReferences;
		return kept;
	});
	const head = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 };
	/** @param {unknown[]} list */
	const lines = (list) => list.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n');
	return [
		'{',
		...Object.entries(head).map(([key, value]) => `\t"${key}": ${JSON.stringify(value)},`),
		`\t"metadata": ${JSON.stringify({ component: own })},`,
		'\t"components": [',
		lines(sorted(plain, (component) => component['bom-ref'])),
		'\t],',
		'\t"dependencies": [',
		lines(sorted(dependencies, ({ ref }) => ref)),
		'\t]',
		'}\n'
	].join('\n');
}
