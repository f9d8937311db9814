import type { Model } from '#lib/data/model/schema.ts';

/** A file of weights that the reader has opened: kept in memory until the tab is left. */
class Supplied {
	model = $state.raw<Model | null>(null);
	/** The file's name, as the reader knows it. */
	name = $state('');
	/** SHA-256 of the file, in hexadecimal. */
	sha256 = $state('');

	/** Use a checked file. Weights that a reader brings are shown as theirs, whatever it says. */
	take(model: Model, name: string, sha256: string): void {
		this.model = model.kind === 'published' ? { ...model, kind: 'supplied' } : model;
		this.name = name;
		this.sha256 = sha256;
	}

	clear(): void {
		this.model = null;
		this.name = '';
		this.sha256 = '';
	}
}

export const supplied = new Supplied();
