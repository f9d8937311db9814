import type { SystemsWords } from './words.ts';

export const fr: SystemsWords = {
	title: 'Tous les systèmes',
	lede: 'Qui note qui, avec quelles données, et ce qui n’est pas connu. Ce que personne n’a publié reste écrit « inconnu » : les trous font partie de la carte.',
	map: 'La carte',
	list: 'La liste',
	count: '{n} systèmes sur {of}',
	countOne: '{n} système sur {of}',
	none: 'Aucun système ne répond à cette recherche.',
	reset: 'Tout afficher',
	filter: 'Filtrer les systèmes',
	all: 'Tous',
	search: 'Chercher',
	sort: 'Trier par',
	sorts: {
		agency: 'organisme',
		name: 'nom',
		since: 'ancienneté',
		evidence: 'solidité des preuves',
		unknown: 'nombre d’inconnues'
	},
	agency: 'Organisme',
	status: 'État',
	evidence: 'Preuves',
	kind: 'Nature',
	country: 'Pays',
	agencies: {
		caf: 'CAF',
		cnam: 'Assurance maladie',
		cnav: 'Assurance vieillesse',
		'france-travail': 'Pôle emploi / France Travail',
		msa: 'MSA',
		urssaf: 'Urssaf',
		dgfip: 'Impôts (DGFiP)',
		shared: 'Fichiers communs',
		abroad: 'Ailleurs'
	},
	kinds: {
		score: 'note ou profilage',
		queries: 'requêtes et règles',
		identity: 'vérification d’identité',
		practice: 'pratique locale',
		register: 'fichier, sans note',
		unknown: 'nature inconnue'
	},
	statuses: {
		'in-use': 'en service',
		trial: 'à l’essai',
		authorised: 'autorisé',
		ended: 'arrêté',
		unknown: 'état inconnu'
	},
	evidences: { strong: 'solides', partial: 'partielles', thin: 'minces' },
	evidenceMeaning: {
		strong:
			'texte officiel, code, données, documents internes ou chiffres que plusieurs sources recoupent',
		partial: 'une seule partie parle, ou l’existence est établie sans le contenu',
		thin: 'un nom, une affirmation, un témoignage'
	},
	countries: {
		FR: 'France',
		NL: 'Pays-Bas',
		SE: 'Suède',
		DK: 'Danemark',
		UK: 'Royaume-Uni',
		AU: 'Australie',
		AT: 'Autriche'
	},
	unknown: 'inconnu',
	unknownAbroad: 'non recherché ici',
	gaps: '{n} rubriques inconnues sur {of}',
	gapsOne: '{n} rubrique inconnue sur {of}',
	gapsNone: 'toutes les rubriques renseignées',
	asOf: 'vu en dernier : {date}',
	download: 'Télécharger l’inventaire',
	fields: {
		purpose: 'But',
		since: 'Depuis',
		method: 'Méthode',
		data: 'Données lues',
		outcome: 'Ce qui est cherché',
		whom: 'Qui est visé',
		people: 'Combien',
		legalBasis: 'Base légale',
		disclosed: 'Ce qui a été rendu public'
	},
	onFile: 'Qui y figure',
	sources: 'Sources',
	figures: 'Ses chiffres',
	noFigures: 'Aucun chiffre publié n’a été lu.',
	events: 'Ses dates',
	models: 'Fiches de modèle',
	reads: 'Ce qu’il lit',
	readBy: 'Qui le lit',
	linkStates: {
		'in-use': 'en service',
		authorised: 'autorisé, usage non établi',
		trial: 'essai autorisé',
		indirect: 'indirectement'
	},
	previous: 'Précédent',
	next: 'Suivant',
	back: 'Tous les systèmes',
	mapTitle: 'Qui nourrit qui, qui vise qui',
	mapSee:
		'À gauche, les déclarations ; au milieu, les fichiers communs ; à droite, les systèmes et les personnes qu’ils visent. Un bout de trait suivi d’un point d’interrogation dit que les données lues ne sont pas connues.',
	mapSummary:
		'{systems} systèmes français choisissent qui contrôler ou l’ont fait. {arrows} liens avec un fichier commun ont une source ; pour {unknown} de ces systèmes, les données lues sont inconnues.',
	mapColumns: {
		streams: 'Déclarations',
		file: 'Fichiers communs',
		systems: 'Systèmes',
		whom: 'Qui est visé'
	},
	mapReads: 'lit',
	mapOwn: 'autres données, voir sa page',
	mapUnknown: 'données inconnues',
	legendUnknown: 'données lues inconnues',
	legendOwn: 'lit d’autres données',
	mapAlone: 'aucun score connu ne le lit'
};
