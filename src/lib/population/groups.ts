import type { Condition } from '../data/schema/population.ts';
import type { Localized } from '../i18n/lang.ts';

/** Households that a result is given for. */
export interface Group {
	readonly id: string;
	readonly label: Localized;
	readonly where: Condition;
}

const group = (id: string, fr: string, en: string, where: Condition): Group => ({
	id,
	label: { fr, en },
	where
});

/** The groups of the third act, in the order in which they are listed. */
export const GROUPS: readonly Group[] = [
	group('single', 'Personnes seules', 'Single people', { family: 'seul' }),
	group('lone-parent', 'Parents seuls', 'Lone parents', { family: 'parent_seul' }),
	group('couple-children', 'Couples avec enfants', 'Couples with children', {
		family: 'couple_enfants'
	}),
	group('couple', 'Couples sans enfant', 'Couples without children', { family: 'couple' }),
	group('lone-parent-rsa', 'Parents seuls au RSA', 'Lone parents on RSA', {
		family: 'parent_seul',
		rsa: 'oui'
	}),
	group('lone-parent-no-rsa', 'Parents seuls sans RSA', 'Lone parents without RSA', {
		family: 'parent_seul',
		rsa: 'non'
	}),
	group('rsa', 'Foyers au RSA', 'Households on RSA', { rsa: 'oui' }),
	group('ppa', 'Foyers à la prime d’activité', 'Households on prime d’activité', { ppa: 'oui' }),
	group('aah', 'Foyers à l’AAH', 'Households on AAH', { aah: 'oui' }),
	group('aah-work', 'AAH en travaillant', 'AAH while working', { aah_work: 'oui' }),
	group('al', 'Foyers à l’aide au logement', 'Households on housing benefit', { al: 'oui' }),
	group('qpv', 'Quartiers prioritaires', 'Priority districts', { qpv: 'oui' }),
	group('fifth-1', 'Cinquième le plus modeste', 'Lowest income fifth', { fifth: '1' }),
	group('fifth-2', 'Deuxième cinquième', 'Second income fifth', { fifth: '2' }),
	group('fifth-3', 'Troisième cinquième', 'Middle income fifth', { fifth: '3' }),
	group('fifth-4', 'Quatrième cinquième', 'Fourth income fifth', { fifth: '4' }),
	group('fifth-5', 'Cinquième le plus aisé', 'Highest income fifth', { fifth: '5' }),
	group('low-income', 'Revenus faibles', 'Low income', { low_income: 'oui' }),
	group('months-low', 'Peu de mois travaillés', 'Few months in work', { months_low: 'oui' }),
	group('unemployed', 'Au chômage', 'Unemployed', { unemployed: 'oui' }),
	group('comfortable-couple', 'Couples aisés avec enfants', 'Comfortable couples with children', {
		family: 'couple_enfants',
		fifth: '5'
	})
];
