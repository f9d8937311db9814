import type { DrmPerson } from '#lib/data/schema/drm.ts';
import { compactDay } from './calendar.ts';
import { block } from './line.ts';
import type { Line } from './line.ts';

/** Block 30. The family name says what it is; the number belongs to nobody. */
export function individualLines({ nir, firstName, sex, born }: DrmPerson, dsn: boolean): Line[] {
	return block('S21.G00.30', {
		'001': nir,
		'002': "L'IMAGINÉ",
		'004': firstName,
		'005': `0${sex}`,
		'006': compactDay(born),
		'007': "L'ÉTANG-IMAGINAIRE",
		'008': "2 CHEMIN DE L'EXEMPLE",
		'009': '00000',
		'010': "L'ÉTANG-IMAGINAIRE",
		'014': '00',
		'019': dsn ? '0001' : null
	});
}
