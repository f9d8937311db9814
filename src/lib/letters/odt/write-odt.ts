import { strToU8, zipSync } from 'fflate';
import type { Letter } from '../types.ts';
import { contentXml } from './content-xml.ts';
import { MANIFEST_XML, MIMETYPE } from './manifest-xml.ts';
import { metaXml } from './meta-xml.ts';
import { STYLES_XML } from './styles-xml.ts';

/* A zip needs a date; this one says nothing of the reader. */
const DATE = '1980-01-01T12:00:00';

/**
 * A letter as an OpenDocument text (`.odt`).
 *
 * @returns the bytes of the package: `mimetype` first and stored, as ODF 1.3, part 2, section 3.3
 *   asks, then the parts that its manifest lists
 */
export function writeOdt(letter: Letter): Uint8Array<ArrayBuffer> {
	return zipSync(
		{
			mimetype: [strToU8(MIMETYPE), { level: 0 }],
			'content.xml': strToU8(contentXml(letter)),
			'styles.xml': strToU8(STYLES_XML),
			'meta.xml': strToU8(metaXml(letter.subject.fr)),
			'META-INF/manifest.xml': strToU8(MANIFEST_XML)
		},
		{ mtime: DATE }
	);
}
