/** What a reader has asked of the prerendered form before its scripts ran. */
export interface AnsweredBefore {
	/** The model chosen, where another one was. */
	model?: string;
	/** The answers given, by variable, where they are not those that stood there. */
	answers: Record<string, string>;
}

/**
 * Read it while the component starts: once it has, its controls say what it says.
 *
 * @param id of the block
 */
export function answeredBefore(id: string): AnsweredBefore {
	const block = typeof document === 'undefined' ? null : document.getElementById(id);
	const answers: Record<string, string> = {};
	const radios = block?.querySelectorAll<HTMLInputElement>('form input[type="radio"]:checked');
	for (const { name, value, defaultChecked } of radios ?? [])
		if (!defaultChecked) answers[name] = value;
	const option = block?.querySelector('select')?.selectedOptions[0];
	return { ...(option && !option.defaultSelected && { model: option.value }), answers };
}
