import { escapeXml } from './escape-xml.ts';
import { NAMESPACES, VERSION } from './namespaces.ts';

/** `meta.xml`: the title and the language; neither author nor date, which the reader did not give. */
export function metaXml(title: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta ${NAMESPACES} office:version="${VERSION}"><office:meta><dc:title>${escapeXml(title)}</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>`;
}
