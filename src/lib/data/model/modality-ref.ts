/** The two halves of a `variable.modality` reference. */
export function splitModalityRef(ref: string): { variable: string; modality: string } {
	const dot = ref.indexOf('.');
	return { variable: ref.slice(0, dot), modality: ref.slice(dot + 1) };
}

/** The reference `variable.modality`. */
export function modalityRef(variable: string, modality: string): string {
	return `${variable}.${modality}`;
}
