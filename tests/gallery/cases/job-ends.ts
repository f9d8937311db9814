import { describeJobEnds } from '#lib/charts/JobEnds/describe.ts';
import { placeOfDay, type JobEnd, type JobEndsSeries } from '#lib/charts/JobEnds/series.ts';
import { LONG, many } from '../say.ts';
import { told, WORDS } from '../told.ts';

const MONTHS = [
	{ id: '2024-04', label: 'avril' },
	{ id: '2024-05', label: 'mai' },
	{ id: '2024-06', label: 'juin' }
];
const job = (id: string, entered: string, shown: string, more: Partial<JobEnd> = {}): JobEnd => ({
	id,
	label: `${id}, formulaire du printemps`,
	entered,
	shown,
	effect: 'Un mois de plus.',
	months: MONTHS,
	enteredAt: placeOfDay(
		entered,
		MONTHS.map((month) => month.id)
	),
	shownAt: placeOfDay(
		shown,
		MONTHS.map((month) => month.id)
	),
	...more
});
const jobs = (cases: JobEnd[], field = 'Fin de l’emploi') => {
	const series: JobEndsSeries = {
		words: { typed: 'Page saisie', shown: 'Page suivante', field },
		cases
	};
	const columns = ['Formulaire', 'Saisie', 'Affichée', 'Effet'];
	return told('job-ends', series, describeJobEnds(series, '', { ...WORDS, columns }));
};

export const usual = () => jobs([job('Inès', '2024-05-31', '2024-06-01')]);
export const empty = () => jobs([]);
export const zero = () => jobs([job('Marc', '2024-04-01', '2024-04-01')]);
export const long = () =>
	jobs(
		[
			job('Inès', '2024-05-31', '2024-06-01', {
				label: LONG,
				effect: LONG,
				entered: 'trente et un mai deux mille vingt-quatre'
			})
		],
		LONG
	);
export const extreme = () =>
	jobs(many(8, (i) => job(`Cas ${i}`, '2024-04-30', `2024-06-${10 + i}`)));
