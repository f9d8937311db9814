import { VERSION } from './namespaces.ts';

/** The media type of an OpenDocument text. */
export const MIMETYPE = 'application/vnd.oasis.opendocument.text';

const PARTS: [path: string, type: string][] = [
	['content.xml', 'text/xml'],
	['styles.xml', 'text/xml'],
	['meta.xml', 'text/xml']
];

/** `META-INF/manifest.xml`: every part of the package but itself and `mimetype`. */
export const MANIFEST_XML = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="${VERSION}"><manifest:file-entry manifest:full-path="/" manifest:version="${VERSION}" manifest:media-type="${MIMETYPE}"/>${PARTS.map(
	([path, type]) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
).join('')}</manifest:manifest>`;
