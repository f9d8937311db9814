import { expect, type Locator } from '@playwright/test';

/** What stands on the screen of a chart that is walked by its rows. */
export interface Walked {
	/** What the readout says, to the eye. */
	seen: string;
	/** Rows of the table whose marks are outlined. */
	outlined: number[];
	/** The words of the marks outlined; empty where they have none. */
	words: string;
	/** Whether the readout hides none of the first mark outlined. */
	clear: boolean;
}

/** Go to a picture by the keyboard, and wait until it listens. */
export async function walkTo(picture: Locator): Promise<void> {
	await picture.page().keyboard.press('Shift');
	await expect(picture).toHaveAttribute('tabindex', '0');
	await picture.focus();
	await expect(readout(picture)).not.toBeEmpty();
}

/** The readout of the figure that a picture stands in. */
export const readout = (picture: Locator): Locator =>
	picture.locator('xpath=ancestor::figure[1]').locator('.walk');

/** Where the reader stands. */
export const walked = (picture: Locator): Promise<Walked> =>
	picture.evaluate((element) => {
		const marks = [...element.querySelectorAll<HTMLElement>('[data-stood-on]')];
		const over = element.closest('figure')!.querySelector('.walk > p');
		const [top, mark] = [over, marks[0]].map((one) => one?.getBoundingClientRect());
		return {
			seen: over?.textContent ?? '',
			outlined: [...new Set(marks.map(({ dataset }) => Number(dataset.row)))],
			words: marks.map((mark) => mark.textContent).join(' '),
			clear: !top || !mark || top.top >= mark.bottom || mark.top >= top.bottom
		};
	});

/** Each row of the table that a picture is walked by: its cells. */
export const tableOf = (picture: Locator): Promise<string[][]> =>
	picture.evaluate((element) => {
		let near: Element | null = element;
		while (near && !near.querySelector('table')) near = near.parentElement;
		const { rows } = near!.querySelector('table')!.tBodies[0]!;
		return [...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent.trim()));
	});
