/** What is the same whatever the reader does: drawn once, and left alone. */
const STILL = ['opening', 'cover', 'prose', 'voices', 'evidence', 'drm-step', 'drm-error'];
/** What changes with the weights that the reader brings, and with nothing else. */
const WITH_WEIGHTS = ['step'];

/** Whether a block stays as it was served, with the weights of a reader or without. */
export const isStill = (type: string, supplied: boolean): boolean =>
	STILL.includes(type) || (WITH_WEIGHTS.includes(type) && !supplied);
