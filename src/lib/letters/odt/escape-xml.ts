/* What XML 1.0 does not accept, even escaped. */
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as the content of an XML element. */
export function escapeXml(text: string): string {
	return text
		.replace(REFUSED, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
