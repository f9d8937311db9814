import type { ChartWords } from './words.ts';

export const fr: ChartWords = {
	index: {
		title: 'Les figures',
		lede: 'Chaque figure du récit a sa page : l’image, les nombres, les sources, et le code pour la reprendre dans un article. Reprise libre, sous licence CC BY 4.0.',
		count: '{n} figures',
		act: {
			act1: 'La note',
			act2: 'Le flux',
			act3: 'Le contrôle',
			households: 'De quoi la note est faite, foyer par foyer'
		},
		file: 'La liste des figures (JSON)'
	},
	household: '« {name} » : de quoi sa note est faite',
	page: {
		back: 'Les figures',
		inStory: 'Cette figure dans le récit',
		method: 'D’où viennent ces nombres',
		methodNote: {
			model:
				'Ces nombres sont simulés. Le sens de chaque critère a une source ; les poids exacts n’ont pas pu être lus, ils sont tirés au sort dans des limites annoncées puis confrontés aux chiffres publiés sur les contrôles. Une fourchette dit ce que ces tirages laissent possible, pas ce que l’administration a calculé.',
			evidence:
				'Ces nombres sont publiés : chacun mène à sa source. Rien ici n’est simulé, et aucun n’est un résultat de notre modèle.',
			field:
				'Le nombre de points est publié ; leur place est tirée au sort, ou rangée pour l’exemple. Elle ne dit pas qui est contrôlé.',
			fiction:
				'Les personnes, les entreprises et les montants sont inventés ; le format des messages et les règles qui les lisent sont les vrais, chacun avec sa source. Personne d’existant n’est décrit ici.'
		},
		methodLink: 'La méthode en entier',
		table: 'Les nombres',
		files: 'Télécharger',
		picture: 'Image',
		numbers: 'Nombres',
		ofState: 'Les fichiers suivent ce qui est affiché.',
		alt: 'Texte de remplacement',
		altNote: 'À coller avec l’image, pour qui ne la voit pas.',
		copy: 'Copier',
		copied: 'Copié.',
		copyFailed: 'La copie a échoué : le texte est sélectionné, copiez-le à la main.',
		pngFailed:
			'L’image n’a pas pu être faite dans ce navigateur ; le fichier SVG contient la même.',
		sourcesRead: 'sources relues le {date}',
		licence:
			'Reprise libre sous licence CC BY 4.0, en citant « Score de suspicion » et les sources.',
		reuse: 'Reprendre cette figure'
	},
	state: {
		choose: 'Ce qui est affiché',
		policy: 'Comment choisir',
		capacity: 'Foyers contrôlés par an',
		next: 'Étape suivante',
		back: 'Étape précédente',
		restart: 'Depuis le début',
		position: '{n} sur {of}',
		newer:
			'Cette adresse vient d’une version plus récente de la figure : en voici l’état par défaut.',
		unknown: 'Cette adresse demande un état que la figure n’a pas : en voici l’état par défaut.',
		unreadable: 'Cette adresse n’a pas pu être lue : voici la figure dans son état par défaut.'
	},
	builder: {
		title: 'Reprendre cette figure',
		lede: 'Réglez la figure, regardez-la à trois largeurs, copiez le code. Elle s’affiche sans JavaScript, ne dépose rien et ne demande rien à un autre site.',
		language: 'Langue',
		theme: 'Couleurs',
		themes: { auto: 'selon l’appareil', light: 'claires', dark: 'sombres' },
		plain: 'Sans le titre ni le cadre',
		preview: 'Aperçu',
		widths: { phone: 'Téléphone', column: 'Colonne', wide: 'Pleine largeur' },
		version: 'Version',
		versions: { live: 'Vivante', frozen: 'Figée le {date}' },
		versionNotes: {
			live: 'La figure suit le site : un nombre corrigé ou mis à jour l’est aussitôt dans votre article.',
			frozen:
				'La figure reste celle du {date}, au mot et au chiffre près, tant que le site est en ligne. Si une erreur y est trouvée, un avis daté s’ajoute au-dessus, et rien d’autre. L’aperçu la montre : celle d’aujourd’hui a pu changer depuis.'
		},
		snippet: 'Code à coller',
		snippets: {
			script: 'Avec script',
			frame: 'Sans script',
			wordpress: 'Bloc WordPress',
			component: 'Sans cadre',
			picture: 'Image seule'
		},
		notes: {
			script:
				'Le script ajuste la hauteur du cadre à la figure. Si votre site le retire, la figure reste lisible.',
			frame: 'La hauteur est réservée d’avance, d’après la largeur de la page.',
			wordpress: 'À coller dans l’éditeur de code de WordPress.',
			component:
				'Un élément de votre page, qui garde ses propres styles. Votre site doit accepter notre script ; là où il ne tourne pas, il reste une image ou un lien.',
			picture:
				'Pour les lettres et les sites qui refusent les cadres : une image liée à cette page.'
		},
		noscript:
			'Les réglages ont besoin de JavaScript. Le code ci-dessous reprend la figure telle quelle.',
		address: 'Adresse du cadre',
		oembed: 'Là où l’oEmbed est reconnu, collez simplement l’adresse de cette page.'
	},
	embed: {
		page: 'Score de suspicion : la figure, ses nombres',
		explore: 'Régler soi-même la capacité, dans le récit'
	}
};
