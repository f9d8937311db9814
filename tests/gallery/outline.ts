/**
 * The structure of a page's or a picture's markup, an element a line: what it is, where it is, what
 * it says. Numbers keep three decimals; what only styles (hashed classes, colours) is left out.
 */
export function outline(markup: string): string {
	const lines: string[] = [];
	let depth = 0;
	for (const [, close, name, written, empty, text] of markup.matchAll(
		/<(\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g
	)) {
		if (text !== undefined) {
			if (text.trim()) lines.push(`${'  '.repeat(depth)}"${text.trim()}"`);
			continue;
		}
		if (close) {
			depth--;
			continue;
		}
		lines.push(`${'  '.repeat(depth)}${name}${said(written ?? '')}`);
		if (!empty && !VOID.has(name!)) depth++;
	}
	return lines.join('\n');
}

const VOID = new Set(['wbr', 'br', 'img', 'input', 'link', 'meta']);
/* A path of thousands of points is told by how many it has. */
const LONGEST = 200;

function said(written: string): string {
	return [...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
		.map(([, key, value = '']) => {
			if (key === 'class') value = value.replace(/\s*\bsvelte-\w+/g, '').trim();
			value = value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) =>
				String(+Number(number).toFixed(3))
			);
			if (key === 'style') value = value.replace(/;$/, '');
			if (key === 'd' && value.length > LONGEST)
				value = `${value.slice(0, 40)}… ${value.match(/[a-z]/gi)?.length ?? 0} moves`;
			return value || key !== 'class' ? ` ${key}=${JSON.stringify(value)}` : '';
		})
		.join('');
}
