import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rights } from '../../data/rights.ts';
import { composeLetter } from '../compose-letter.ts';
import { recipientsOf } from '../fields-of.ts';
import { SITUATIONS } from '../types.ts';
import { MIMETYPE } from './manifest-xml.ts';
import { writeOdt } from './write-odt.ts';
import { xmlFaults } from './test-xml.ts';

const NAME = `Zoé & "Cie" d'Aÿ ]]> {system}`;
const letters = [...rights.agencies.values()].flatMap((agency) =>
	SITUATIONS.flatMap((situation) =>
		recipientsOf(situation).map((recipient) => ({
			name: `${agency.id}, ${situation}, ${recipient}`,
			letter: composeLetter(agency, situation, recipient, { name: NAME, address: 'a\nb' })
		}))
	)
);

/** The header of the first entry of a zip. */
function firstEntry(bytes: Uint8Array) {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
	const start = 30 + nameLength + extraLength;
	return {
		signature: view.getUint32(0, true),
		flags: view.getUint16(6, true),
		method: view.getUint16(8, true),
		name: strFromU8(bytes.subarray(30, 30 + nameLength)),
		extraLength,
		content: strFromU8(bytes.subarray(start, start + view.getUint32(18, true)))
	};
}

describe.each(letters)('the .odt file of $name', ({ letter }) => {
	const bytes = writeOdt(letter);
	const parts = unzipSync(bytes);

	it('opens with its media type, stored, without extra field', () => {
		expect(firstEntry(bytes)).toMatchObject({
			signature: 0x04034b50,
			method: 0,
			name: 'mimetype',
			extraLength: 0,
			content: MIMETYPE
		});
		expect(firstEntry(bytes).flags & 0b1001).toBe(0);
	});

	it('lists every part in its manifest, and holds no other', () => {
		const manifest = strFromU8(parts['META-INF/manifest.xml']!);
		const listed = [...manifest.matchAll(/full-path="([^"]+)"/g)].map(([, path]) => path);
		const held = Object.keys(parts).filter((path) => !/^(mimetype|META-INF\/)/.test(path));
		expect(listed.sort()).toEqual(['/', ...held].sort());
		expect(manifest).toContain(
			`full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"`
		);
	});

	it('is well-formed XML, with every prefix declared and every style defined', () => {
		for (const [path, part] of Object.entries(parts)) {
			if (path.endsWith('.xml')) expect(xmlFaults(strFromU8(part)), path).toEqual([]);
		}
		const used = [...strFromU8(parts['content.xml']!).matchAll(/style-name="(\w+)"/g)];
		const defined = strFromU8(parts['styles.xml']!);
		for (const [, style] of used) expect(defined).toContain(`style:name="${style}"`);
	});

	it('holds the whole letter', () => {
		const said = strFromU8(parts['content.xml']!)
			.replace(/<[^>]+>/g, '\n')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&');
		for (const { text, items } of letter.paragraphs)
			for (const { fr } of [text, ...items]) expect(said).toContain(fr);
		for (const line of [...letter.sender, ...letter.recipient, letter.placeAndDate, letter.closing])
			expect(said).toContain(line);
	});
});

it('leaves out what XML cannot hold', () => {
	const letter = composeLetter(rights.agencies.get('caf')!, 'score', 'agency', {
		name: 'a\u0000b\u0008c\ud800d\uffff'
	});
	const content = strFromU8(unzipSync(writeOdt(letter))['content.xml']!);
	expect(content).toContain('>abcd<');
});

it('is the same for the same letter, and says no date of its own', () => {
	const [{ letter } = letters[0]!] = letters;
	expect(writeOdt(letter)).toEqual(writeOdt(letter));
});
