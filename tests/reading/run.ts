// Measures how hard each part of the copy is to read, prints it and keeps it in docs/reading.md:
// npm run reading.
import { fillBetween } from '../../scripts/lib/fill-between.mjs';
import { CONTENT } from '../data/content.ts';
import { measuredSentences } from './lib/measured-sentences.ts';
import { readingLevel } from './lib/reading-level.ts';

/** Words from which a sentence is listed. */
const LONG = 35;
const NAMES: Record<string, string> = {
	act1: 'Act 1',
	act2: 'Act 2',
	act3: 'Act 3',
	act4: 'The other systems',
	method: 'Method',
	about: 'About',
	rights: 'Rights and letters'
};

const rows: string[] = [];
const long: string[] = [];
for (const { name, ...copies } of CONTENT)
	for (const lang of ['fr', 'en'] as const) {
		const found = measuredSentences(copies[lang], lang);
		const level = readingLevel(
			found.map(({ sentence }) => sentence),
			lang
		);
		const over = found.filter(({ words }) => words > LONG);
		rows.push(
			`| ${NAMES[name] ?? name} | ${lang} | ${level.sentences} | ${level.length.toFixed(1)} | ${level.ease.toFixed(0)} | ${level.grade?.toFixed(1) ?? ''} | ${over.length} |`
		);
		for (const { place, sentence, words } of over)
			long.push(`- ${words} words, \`${lang}/${name}\` ${place}: ${sentence}`);
	}

const table = [
	'| part | language | sentences | words a sentence | reading ease | grade | over 35 words |',
	'| --- | --- | ---: | ---: | ---: | ---: | ---: |',
	...rows
].join('\n');
console.log(`${table}\n\n${long.join('\n')}`);
await fillBetween('docs/reading.md', 'table', () => table);
await fillBetween('docs/reading.md', 'long', () => (long.length ? long.join('\n') : 'None.'));
