import { about as aboutEn } from '../../src/content/en/about.ts';
import { act1 as act1En } from '../../src/content/en/act1.ts';
import { act2 as act2En } from '../../src/content/en/act2.ts';
import { act3 as act3En } from '../../src/content/en/act3.ts';
import { act4 as act4En } from '../../src/content/en/act4.ts';
import { method as methodEn } from '../../src/content/en/method.ts';
import { tables as tablesEn } from '../../src/content/en/method/tables.ts';
import { tables as tablesFr } from '../../src/content/fr/method/tables.ts';
import { rights as rightsEn } from '../../src/content/en/rights.ts';
import { about as aboutFr } from '../../src/content/fr/about.ts';
import { act1 as act1Fr } from '../../src/content/fr/act1.ts';
import { act2 as act2Fr } from '../../src/content/fr/act2.ts';
import { act3 as act3Fr } from '../../src/content/fr/act3.ts';
import { act4 as act4Fr } from '../../src/content/fr/act4.ts';
import { method as methodFr } from '../../src/content/fr/method.ts';
import { rights as rightsFr } from '../../src/content/fr/rights.ts';

/** The pages of prose, in both languages. */
export const PROSE = [
	{ name: 'method', fr: methodFr, en: methodEn },
	{ name: 'about', fr: aboutFr, en: aboutEn },
	{ name: 'rights', fr: rightsFr, en: rightsEn }
];

/** The acts of the story, in both languages. */
export const ACTS = [{ name: 'act1', fr: act1Fr, en: act1En }];

/** The acts that follow, in both languages. */
export const LATER_ACTS = [
	{ name: 'act2', fr: act2Fr, en: act2En },
	{ name: 'act3', fr: act3Fr, en: act3En },
	{ name: 'act4', fr: act4Fr, en: act4En }
];

/** All the copy, in both languages. */
export const CONTENT = [...ACTS, ...LATER_ACTS, ...PROSE];

/** Words of tables, which have no parts of their own. */
export const TABLES = [{ name: 'method-tables', fr: tablesFr, en: tablesEn }];
