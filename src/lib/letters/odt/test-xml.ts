/**
 * What is wrong with an XML text, for tests: tags that do not match, prefixes that are not
 * declared, stray signs. Knows elements, attributes in double quotes and the five entities.
 */
export function xmlFaults(xml: string): string[] {
	const faults: string[] = [];
	const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
	if (body === xml) faults.push('no XML declaration');
	const prefixes = new Set([...xml.matchAll(/xmlns:(\w+)="[^"]+"/g)].map(([, prefix]) => prefix));
	const open: string[] = [];
	let roots = 0;
	const text = body.replace(
		/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>/g,
		(_, close: string, name: string, attributes: string, empty: string) => {
			for (const [, prefix] of ` ${name}${attributes}`.matchAll(/\s(\w+):[\w-]+/g))
				if (prefix !== 'xmlns' && !prefixes.has(prefix)) faults.push(`no prefix ${prefix}`);
			if (close) {
				const last = open.pop();
				if (last !== name) faults.push(`</${name}> closes <${last}>`);
			} else {
				if (!open.length) roots++;
				if (!empty) open.push(name);
			}
			return '';
		}
	);
	if (open.length) faults.push(`not closed: ${open.join(', ')}`);
	if (roots !== 1) faults.push(`${roots} roots`);
	if (/[<>]|&(?!(?:lt|gt|amp|quot|apos);)/.test(text)) faults.push('a stray sign');
	return faults;
}
