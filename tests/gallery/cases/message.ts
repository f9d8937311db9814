import { describeMessage } from '#lib/charts/Message/describe.ts';
import { messageLines, type MessageSeries } from '#lib/charts/Message/series.ts';
import { LONG, LONG_VALUE, many } from '../say.ts';
import { told } from '../told.ts';

const FILE = [
	"S10.G00.00.005,'01'",
	"S20.G00.05.005,'01032024'",
	"S21.G00.30.001,'2919900000017'",
	"S21.G00.50.002,'850.22'",
	"S90.G00.90.001,'5'"
];
const message = (
	text: readonly string[],
	meaning = 'Ce que dit la ligne, en clair.',
	step: number | null = null,
	value = '850,22 €'
) => {
	const codes = text.map((line) => [line.split(',')[0]!]);
	const lines = messageLines(text.join('\r\n'), codes, (code) => ({
		label: `Libellé de ${code.slice(-3)}`,
		meaning
	}));
	const series: MessageSeries = {
		file: 'essai/2024-03.dsn',
		gaps: lines.map(({ skipped }) => `… ${skipped} lignes passées`),
		lines,
		entry: {
			title: 'Registre : mars 2024',
			rows: [{ name: 'Net imposable', value }],
			note: meaning
		}
	};
	const columns = ['Ligne', 'Rubrique', 'Valeur', 'Sens'];
	return told('message', series, describeMessage(series, '', 'Un message.', columns), step);
};

export const usual = () => message(FILE);
export const halfway = () => message(FILE, undefined, 2);
export const empty = () => message([]);
export const one = () => message(FILE.slice(0, 1));
export const long = () =>
	message([`S21.G00.40.006,'${LONG.replaceAll(' ', '-')}'`, ...FILE], LONG, null, LONG_VALUE);
export const extreme = () => message(many(60, (i) => `S21.G00.50.${100 + i},'${'9'.repeat(i)}'`));
