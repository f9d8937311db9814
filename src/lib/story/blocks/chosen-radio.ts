/**
 * The radio button that a reader has checked in a prerendered block before its scripts ran. Read it
 * while the component starts, and take it on in an effect: what is taken over is the block as served.
 *
 * @param id of the block
 * @returns its value, where it is not the one that the block was served with
 */
export function chosenRadio(id: string): string | undefined {
	if (typeof document === 'undefined') return;
	const radio = document
		.getElementById(id)
		?.querySelector<HTMLInputElement>('input[type="radio"]:checked');
	return radio?.defaultChecked ? undefined : radio?.value;
}
