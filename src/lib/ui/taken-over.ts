let over = false;

/** Whether scripts have taken the served page over. */
export const isTakenOver = (): boolean => over;

/** Said once they have. */
export function takeOver(): void {
	over = true;
}
