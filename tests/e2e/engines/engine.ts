/** A browser, led by its own driver, as far as a walk through the story needs it. */
export interface Engine {
	/** Open an address and wait until it is loaded. */
	open(url: string): Promise<void>;
	/** The value of an expression in the page, passed through JSON. */
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}
