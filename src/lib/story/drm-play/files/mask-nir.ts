/** How much of a number stays in sight. */
const SHOWN = 5;

/** A NIR, or what stands for one, with all but its last five characters hidden. */
export function maskNir(id: string): string {
	const hidden = Math.max(0, id.length - SHOWN);
	return '•'.repeat(hidden) + id.slice(hidden);
}
