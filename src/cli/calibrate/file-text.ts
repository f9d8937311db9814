import type { StoredEnsemble } from '#lib/data/schema/ensemble.ts';

/** The stored file as text: one line a field, a run and an extreme, for a readable difference. */
export function fileText(stored: StoredEnsemble): string {
	const entries = Object.entries(stored).map(([key, value]) => {
		const lines =
			key === 'runs' || key === 'extremes' || key === 'diagnostics'
				? block(value)
				: JSON.stringify(value);
		return `\t${JSON.stringify(key)}: ${lines}`;
	});
	return `{\n${entries.join(',\n')}\n}\n`;
}

function block(value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((one) => `\n\t\t${JSON.stringify(one)}`).join(',')}\n\t]`;
	const entries = Object.entries(value as object).map(
		([key, one]) => `\n\t\t${JSON.stringify(key)}: ${JSON.stringify(one)}`
	);
	return `{${entries.join(',')}\n\t}`;
}
