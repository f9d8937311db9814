import { NAMESPACES, VERSION } from './namespaces.ts';

const paragraph = (name: string, properties: string, font = '') =>
	`<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/>${font ? `<style:text-properties ${font}/>` : ''}</style:style>`;

/** `styles.xml`: an A4 letter, the sender on the left, the body at reading size. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${NAMESPACES} office:version="${VERSION}"><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="120%" fo:orphans="2" fo:widows="2"/><style:text-properties fo:font-size="11pt" fo:font-family="'Liberation Serif'" fo:language="fr" fo:country="FR"/></style:default-style>${[
	paragraph('Sender', 'fo:margin-bottom="0.6cm"'),
	paragraph('Recipient', 'fo:margin-left="8.5cm" fo:margin-bottom="0.8cm"'),
	paragraph('PlaceAndDate', 'fo:margin-left="8.5cm" fo:margin-bottom="0.8cm"'),
	paragraph('Subject', 'fo:margin-bottom="0.15cm"', 'fo:font-weight="bold"'),
	paragraph('Body', 'fo:margin-bottom="0.3cm"'),
	paragraph('Item', 'fo:margin-bottom="0.1cm"'),
	paragraph('Signature', 'fo:margin-top="0.8cm" fo:margin-left="8.5cm" fo:margin-bottom="0.6cm"')
].join(
	''
)}<text:list-style style:name="Items"><text:list-level-style-bullet text:level="1" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style></office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>`;
