import type { ThirdActMessages } from './messages.ts';

export const thirdActFr: ThirdActMessages = {
	published: 'Constat publié. Rien ici ne vient de la simulation.',
	answer: 'La réponse',
	ceiling: 'Plafond',
	selected: 'Part des choisis (95 % des tirages)',
	key: {
		draws: '95 % des tirages',
		envelope: 'avec les autres hypothèses',
		extremes: 'cas extrêmes trouvés',
		ceiling: 'plafond : le calcul ne permet pas plus'
	},
	dots: {
		summary:
			'{dots} points, un pour {perDot} foyers, rangés selon une pondération possible sur {draws} ; des {selected} points du haut, {poorest} sont du cinquième le plus modeste.',
		one: 'Une pondération possible sur {draws}',
		count: '{dots} points, dont {selected} choisis',
		even: 'au hasard, tous s’arrêteraient ici',
		marked: 'cinquième le plus modeste',
		ordinary: 'autres foyers',
		selected: 'choisis pour un contrôle',
		lifted: '{selected} choisis',
		lower: 'note la plus basse',
		higher: 'la plus haute',
		withoutRsa: 'Foyers sans RSA',
		columns: { dots: 'Points', selected: 'Dont choisis, dans ce tirage' }
	},
	versus: {
		summary:
			'Sur cent contrôles, combien iraient à chaque groupe : au hasard, puis par la note, pour 95 % de {draws} tirages. {list}.',
		pair: '{random} au hasard, {score} par la note',
		random: 'Au hasard',
		score: 'Par la note',
		interval: '{low} à {high}',
		full: 'un contrôle sur cent',
		ring: 'selon les tirages'
	},
	waffles: { dots: 'En points', outOf: '{filled} sur {of}' }
};
