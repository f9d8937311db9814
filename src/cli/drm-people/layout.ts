const WIDTH = 100;

/** JSON laid out to be compared line by line: what fits in a line stays on one. */
export function layout(value: unknown): string {
	return `${lines(value, 0)}\n`;
}

function lines(value: unknown, indent: number): string {
	const flat = onOneLine(value);
	if (indent + flat.length <= WIDTH || typeof value !== 'object' || value === null) return flat;
	const pad = ' '.repeat(indent + 2);
	const inside = Array.isArray(value)
		? value.map((one) => pad + lines(one, indent + 2))
		: entries(value).map(([key, one]) => `${pad}${JSON.stringify(key)}: ${lines(one, indent + 2)}`);
	const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
	return `${open}\n${inside.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
	const inside = entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`);
	return inside.length === 0 ? '{}' : `{ ${inside.join(', ')} }`;
}

function entries(value: object): [string, unknown][] {
	return Object.entries(value).filter(([, one]) => one !== undefined);
}
