/** What is the same whatever the reader does: drawn once, and left alone. */
const STILL = ['opening', 'cover', 'prose', 'voices', 'evidence', 'drm-step', 'drm-error'];
/** What changes with the weights that a reader brings, which a served page never has. */
const WITH_WEIGHTS = ['step'];

/** Whether a block stays as it was served. */
export const isStill = (type: string): boolean =>
	STILL.includes(type) || WITH_WEIGHTS.includes(type);
