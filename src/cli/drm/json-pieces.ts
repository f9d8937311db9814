/**
 * A JSON object in pieces: a ledger of hundreds of thousands of people is longer than a string may
 * be. Each element of a list is made when its turn comes.
 */
export function* jsonPieces(
	fields: Readonly<Record<string, unknown>>,
	lists: Readonly<Record<string, { items: readonly unknown[]; show: (item: never) => unknown }>>
): Generator<string> {
	let separator = '{\n';
	for (const [name, { items, show }] of Object.entries(lists)) {
		yield `${separator}  ${JSON.stringify(name)}: [`;
		for (let i = 0; i < items.length; i++) {
			const text = JSON.stringify(show(items[i] as never), null, 2).replaceAll('\n', '\n    ');
			yield `${i === 0 ? '' : ','}\n    ${text}`;
		}
		yield items.length === 0 ? ']' : '\n  ]';
		separator = ',\n';
	}
	for (const [name, value] of Object.entries(fields)) {
		yield `${separator}  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
		separator = ',\n';
	}
	yield '\n}';
}
