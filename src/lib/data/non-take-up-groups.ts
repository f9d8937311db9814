import type { Localized } from '../i18n/lang.ts';
import type { Condition } from './schema/population.ts';

/** Households taken to share a published rate of non-take-up. */
export interface NonTakeUpRule {
	readonly id: string;
	readonly where: Condition;
	/** Fact that gives the rate, in percent; null for a rate of 0. */
	readonly fact: string | null;
	/** What has to be assumed to use that figure here. */
	readonly assumes: Localized;
}

/** Taken to be entitled to RSA without receiving it: nothing in the population says who is. */
const ENTITLED_TO_RSA = {
	rsa: 'non',
	aah: 'non',
	student: 'non',
	fifth: '1',
	low_income: 'oui'
} as const;

/**
 * The mirror policy: published rates of non-take-up, and who they are taken to describe, the
 * narrowest first, one rate a household. Rates of rights that the CAF does not pay (C2S, the
 * old-age minimum) are left out: those entitled are not households of this population as such.
 */
export const NON_TAKE_UP_GROUPS: readonly NonTakeUpRule[] = [
	{
		id: 'on-rsa',
		where: { rsa: 'oui' },
		fact: null,
		assumes: {
			fr: 'Un foyer au RSA a déjà fait valoir ce droit.',
			en: 'A household on RSA has already claimed that right.'
		}
	},
	{
		id: 'rsa-couple',
		where: { ...ENTITLED_TO_RSA, family: 'couple' },
		fact: 'nr.rsa.couple-0',
		assumes: {
			fr: 'Aurait droit au RSA un foyer du cinquième le plus modeste, à faible revenu, sans RSA ni AAH, non étudiant.',
			en: 'A household of the lowest income fifth, on a low income, without RSA or AAH and not a student, is taken to be entitled to RSA.'
		}
	},
	{
		id: 'rsa-lone-parent',
		where: { ...ENTITLED_TO_RSA, family: 'parent_seul' },
		fact: 'nr.rsa.mono-f',
		assumes: {
			fr: 'Même hypothèse ; le taux, publié pour les femmes seules avec enfants, vaut pour tous les parents seuls.',
			en: 'Same assumption; the rate, published for single women with children, is used for every lone parent.'
		}
	},
	{
		id: 'rsa-no-housing-benefit',
		where: { ...ENTITLED_TO_RSA, al: 'non' },
		fact: 'nr.rsa.al-non',
		assumes: { fr: 'Même hypothèse.', en: 'Same assumption.' }
	},
	{
		id: 'rsa-housing-benefit',
		where: { ...ENTITLED_TO_RSA, al: 'oui' },
		fact: 'nr.rsa.al-oui',
		assumes: { fr: 'Même hypothèse.', en: 'Same assumption.' }
	},
	{
		id: 'on-ppa',
		where: { ppa: 'oui' },
		fact: null,
		assumes: {
			fr: 'Un foyer à la prime d’activité a déjà fait valoir ce droit.',
			en: 'A household on prime d’activité has already claimed that right.'
		}
	},
	{
		id: 'ppa',
		where: {
			ppa: 'non',
			student: 'non',
			fifth: ['1', '2'],
			months_low: 'non',
			unemployed: 'non'
		},
		fact: 'nr.ppa',
		assumes: {
			fr: 'Aurait droit à la prime d’activité un foyer des deux premiers cinquièmes qui travaille, sans prime ni RSA, non étudiant.',
			en: 'A working household of the two lowest fifths, without prime d’activité or RSA and not a student, is taken to be entitled to it.'
		}
	}
];
