import { describeStreams } from '#lib/charts/Streams/describe.ts';
import { streamsSeries, type Payer } from '#lib/charts/Streams/series.ts';
import { LONG, many, wobble, YEAR } from '../say.ts';
import { euros, told } from '../told.ts';

const payer = (id: string, values: number[], label = id): Payer => ({ id, label, values });
const streams = (dsn: Payer[], pasrau: Payer[], months = YEAR) => {
	const names = { dsn: 'DSN', ledger: 'Le registre', pasrau: 'PASRAU' };
	const series = streamsSeries({ months, names, dsn, pasrau }, euros);
	const summary = (left: string, right: string) => `${left} et ${right}.`;
	const columns = ['Mois', 'DSN', 'PASRAU', 'Registre'];
	return told('streams', series, describeStreams(series, '', euros, summary, columns));
};
const amounts = (times: number) => YEAR.map((_, i) => times * wobble(i));

export const usual = () =>
	streams(
		[payer('une cantine', amounts(600)), payer('un supermarché', amounts(900))],
		[payer('la caisse', amounts(300))]
	);
export const empty = () => streams([], [], []);
export const one = () => streams([payer('une cantine', [900])], [], YEAR.slice(0, 1));
export const zero = () =>
	streams(
		[
			payer(
				'personne',
				YEAR.map(() => 0)
			)
		],
		[payer('rien', [])]
	);
export const long = () => streams([payer('a', amounts(5), LONG)], [payer('b', amounts(5), LONG)]);
export const extreme = () =>
	streams(
		many(6, (p) => payer(`employeur ${p}`, amounts(1e9))),
		many(6, (p) => payer(`caisse ${p}`, amounts(1)))
	);
