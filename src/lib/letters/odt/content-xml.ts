import type { Letter } from '../types.ts';
import { escapeXml } from './escape-xml.ts';
import { NAMESPACES, VERSION } from './namespaces.ts';

/** The body of a letter as `content.xml` of an OpenDocument text (ODF 1.3, part 3). */
export function contentXml(letter: Letter): string {
	const p = (style: string, text: string) =>
		`<text:p text:style-name="${style}">${escapeXml(text)}</text:p>`;
	const lines = (style: string, texts: readonly string[]) =>
		`<text:p text:style-name="${style}">${texts.map(escapeXml).join('<text:line-break/>')}</text:p>`;
	const list = (items: readonly { fr: string }[]) =>
		items.length
			? `<text:list text:style-name="Items">${items
					.map(({ fr }) => `<text:list-item>${p('Item', fr)}</text:list-item>`)
					.join('')}</text:list>`
			: '';
	const body = [
		lines('Sender', letter.sender),
		lines('Recipient', letter.recipient),
		p('PlaceAndDate', letter.placeAndDate),
		p('Subject', `Objet\u00a0: ${letter.subject.fr}`),
		p('Body', letter.reference),
		p('Body', letter.greeting),
		...letter.paragraphs.map(({ text, items }) => p('Body', text.fr) + list(items)),
		p('Body', letter.closing),
		p('Signature', letter.signature),
		...(letter.enclosures.length
			? [p('Body', 'Pièces jointes\u00a0:') + list(letter.enclosures)]
			: [])
	];
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="${VERSION}"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
}
