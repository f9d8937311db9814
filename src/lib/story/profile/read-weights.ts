import type { Model } from '#lib/data/model/schema.ts';

/** A file of weights that has been read, checked and fingerprinted. */
export interface Weights {
	name: string;
	model: Model;
	/** SHA-256 of the bytes, in lower-case hexadecimal. */
	sha256: string;
}

/**
 * Read a model file in the browser. The checker is fetched only now, since most readers never
 * bring a file.
 *
 * @throws {InputError} naming the place in the file, what was found and what is accepted.
 */
export async function readWeights(file: File): Promise<Weights> {
	const { MAX_MODEL_BYTES, parseModelText } = await import('#lib/data/model/parse.ts');
	const { megabytes } = await import('#lib/data/model/megabytes.ts');
	const { InputError } = await import('#lib/data/input-error.ts');
	/* By its size, before a byte of it is read. */
	if (file.size > MAX_MODEL_BYTES)
		throw new InputError({
			code: 'too-large',
			place: file.name,
			found: megabytes(file.size),
			accepted: [megabytes(MAX_MODEL_BYTES)]
		});
	const bytes = await file.arrayBuffer();
	const model = parseModelText(new TextDecoder().decode(bytes), file.name);
	const { ensembleOf } = await import('#lib/scoring/ensemble-of.ts');
	/* A reconstruction that knows too little, or whose relations cannot be met, fails here. */
	ensembleOf(model);
	return { name: file.name, model, sha256: await sha256(bytes) };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
