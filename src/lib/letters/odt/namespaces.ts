/** The version of OpenDocument that the files are written in. */
export const VERSION = '1.3';

/** The namespaces of the parts of an OpenDocument text. */
export const NAMESPACES = Object.entries({
	office: 'office',
	text: 'text',
	style: 'style',
	meta: 'meta'
})
	.map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.concat(
		'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
		'xmlns:dc="http://purl.org/dc/elements/1.1/"'
	)
	.join(' ');
