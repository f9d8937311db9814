import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** A model file as the tests build and spoil it. */
export interface WeightsFile {
	name: { fr: string };
	variables: {
		id: string;
		modalities: { id: string; weight: number; source: string[]; reference?: boolean }[];
	}[];
}

/** Weights invented for the tests, for the criteria that the story draws. */
export const SUPPLIED_BYTES = readFileSync(
	new URL('../../fixtures/supplied-weights.json', import.meta.url)
);
export const SUPPLIED: WeightsFile = JSON.parse(SUPPLIED_BYTES.toString());
export const SUPPLIED_SHA256 = createHash('sha256').update(SUPPLIED_BYTES).digest('hex');

/** A file as a reader picks it. */
export interface Given {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

export const given = (content: Buffer | string, name = 'poids.json'): Given => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(content)
});

/** The part of the method page that takes a file. */
export const weightsPage = {
	open: async (page: Page) => {
		await page.goto('/fr/method/#file');
		/* The page is prerendered: its scripts listen once they have run. */
		await page.waitForLoadState('networkidle');
	},
	pick: (page: Page, file: Given) => page.locator('.drop input[type=file]').setInputFiles(file),
	fingerprint: (page: Page) => page.locator('.drop code')
};
