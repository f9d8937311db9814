/** The words of reading without a network. */
export interface OfflineMessages {
	title: string;
	/** `{size}` in millions of bytes. */
	offer: string;
	keep: string;
	keeping: string;
	progress: string;
	cancel: string;
	kept: string;
	forget: string;
	forgotten: string;
	failed: string;
	noNetwork: string;
	newer: string;
	renew: string;
	later: string;
	size: string;
}
