type Attribute = string | number | undefined;

/** An element of SVG as text: attributes left undefined are left out, numbers keep two decimals. */
export function el(
	name: string,
	attributes: Record<string, Attribute> = {},
	...children: string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(sayNumber(value!))}"`)
		.join('');
	return children.length
		? `<${name}${written}>${children.join('')}</${name}>`
		: `<${name}${written}/>`;
}

/** Text that stands between tags or in an attribute; what XML forbids is dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function sayNumber(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
