import { expect } from '@playwright/test';
import { act1 } from '../../../src/content/fr/act1.ts';
import { WORDS } from '../lib/say.ts';
import type { Engine } from './engine.ts';

const { sequence, profile } = WORDS.fr;
/* An engine may be slow here, under a virtual screen; what it shows is what counts. */
const WAIT = { timeout: 45_000 };

const text = (selector: string) =>
	`(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').trim()`;
const button = (within: string, name: string) =>
	`[...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((node) => (node.ariaLabel ?? node.textContent).trim() === ${JSON.stringify(name)})`;
const check = (selector: string) =>
	`(document.querySelector(${JSON.stringify(selector)}).click(), true)`;

/**
 * Walk through the French story: its cover and first figure, one step of its first sequence, one
 * answer about the reader's household, one question to the engine, one row of a chart; nothing may
 * complain.
 */
export async function walkStory(engine: Engine, origin: string): Promise<void> {
	await engine.open(`${origin}/fr/`);
	expect(await engine.evaluate('document.documentElement.lang')).toBe('fr');
	expect(await engine.evaluate(text('h1'))).toBe(act1.opening.title);
	expect(await engine.evaluate(text('.opening .lede'))).toContain('13,8');
	const dots = `[...document.querySelectorAll('#field svg')].filter((svg) => svg.getBoundingClientRect().height > 100).length`;
	expect(await engine.evaluate(dots), 'the first figure is drawn').toBe(1);

	await engine.evaluate(`(document.querySelector('#build-up').scrollIntoView(), true)`);
	const live = `document.querySelectorAll('#build-up .live').length`;
	await expect.poll(() => engine.evaluate(live), WAIT).toBe(1);
	const rows = `document.querySelectorAll('#build-up .row:not(.hidden)').length`;
	await expect.poll(() => engine.evaluate(rows), WAIT).toBeGreaterThan(0);
	const before = await engine.evaluate<number>(rows);
	await engine.evaluate(`(${button('#build-up', sequence.next)}.click(), true)`);
	await expect.poll(() => engine.evaluate(rows), WAIT).toBe(before + 1);

	await engine.evaluate(`(document.querySelector('#profile').scrollIntoView(), true)`);
	expect(await engine.evaluate(text('#profile p.moved'))).toBe(profile.nothingYet);
	await engine.evaluate(check('#profile input[name="quartier"][value="oui"]'));
	await expect
		.poll(() => engine.evaluate(text('#profile p.moved')), WAIT)
		.toMatch(/fait monter la note de \+0,\d à \+1,\d\./);

	await engine.evaluate(`(document.querySelector('#control').scrollIntoView(), true)`);
	/* Drawn by lot, every group is checked as often as the others: the engine alone knows. */
	const same = `[...document.querySelectorAll('#control .value')].filter((node) => node.textContent.includes('autant que les autres')).length`;
	expect(await engine.evaluate<number>(same)).toBeLessThan(14);
	await engine.evaluate(
		`([...document.querySelectorAll('#control label')].find((node) => node.textContent.includes('Au hasard')).click(), true)`
	);
	await expect.poll(() => engine.evaluate(same), WAIT).toBe(14);

	await walkOneRow(engine);
	expect(await engine.evaluate('window.complaints')).toEqual([]);
}

/** A row of a chart by its arrows; not where no window has the focus, as in Firefox without a screen. */
async function walkOneRow(engine: Engine): Promise<void> {
	if (!(await engine.evaluate<boolean>('document.hasFocus()'))) {
		console.log('No row walked by the arrows: no window of this browser has the focus.');
		return;
	}
	const picture = `document.querySelector('#ratios .picture')`;
	const row = text('#ratios .walk');
	await engine.evaluate(`(${picture}.focus({ focusVisible: true }), true)`);
	await expect.poll(() => engine.evaluate(row), WAIT).toMatch(/Lignes\s: 14/);
	await engine.evaluate(
		`${picture}.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }))`
	);
	expect(await engine.evaluate(row)).toContain('1/14');
}
