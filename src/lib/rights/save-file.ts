/** Hand a file to the reader's browser to save; nothing leaves the page. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	/* Some browsers read the address after the click. */
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
