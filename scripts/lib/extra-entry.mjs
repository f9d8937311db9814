/**
 * Build a script of our own beside those of SvelteKit, for a page that starts without its router.
 * Its name carries its hash; the client's manifest says which it is.
 *
 * @param {string} file from the project's root
 * @param {string} name what its built name begins with
 * @returns {import('vite').Plugin}
 */
export function extraEntry(file, name) {
	return {
		name: 'extra-entry',
		apply: 'build',
		buildStart() {
			if (this.environment.name === 'client') this.emitFile({ type: 'chunk', id: file, name });
		}
	};
}
