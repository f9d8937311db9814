/** What a page asks of the worker that keeps the site. */
export type ToWorker =
	/** Make the copy (again). */
	| { type: 'keep' }
	/** Leave off making it. */
	| { type: 'cancel' }
	/** Show the version that waits, in every page that is open. */
	| { type: 'renew' };

/** What the worker tells the pages. */
export type FromWorker =
	{ type: 'progress'; done: number; total: number } | { type: 'kept' } | { type: 'failed' };
