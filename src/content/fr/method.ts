import type { ProsePage } from '../types.ts';

export const method: ProsePage = {
	title: 'La méthode',
	lede: "Ce que nous savons, ce que nous tirons au sort, ce que nous n'affirmerons pas. Tout ce qui est affiché peut être refait avec le code et les données du site.",
	sections: [
		{
			id: 'kinds',
			title: 'Trois sortes de modèles',
			text: [
				"Un modèle est une liste de critères, avec un poids pour chacun. Selon les cas, nous connaissons les poids, ou seulement leur sens. Chaque figure tirée d'un modèle porte une étiquette qui dit de quelle sorte il est.",
				"Une figure marquée « constat publié » ne vient d'aucun modèle : ses chiffres sont ceux de ses sources. Elle est posée à côté de la simulation, jamais mêlée à elle.",
				'Un modèle reconstitué dont moins de {=5} critères ont un sens connu figure dans [la liste](page:models), mais il ne calcule rien.'
			],
			list: [
				"**Modèle publié** : chaque poids a une source. C'est le cas d'une partie du modèle de l'agence autrichienne de l'emploi, [parue dans la presse](source:sicut-ams) avec ses résultats.",
				"**Modèle reconstitué** : le sens de chaque critère a une source, son poids n'en a pas. Le poids est [tiré au sort](page:method#prior), un grand nombre de fois. La figure montre une fourchette, jamais un chiffre seul.",
				"**Modèle fourni** : les poids viennent d'un fichier que [vous ouvrez](page:method#file) dans la page. Nous n'en répondons pas."
			]
		},
		{
			id: 'known',
			title: "Ce qui est connu, ce qui ne l'est pas",
			text: [
				"Les poids de la CAF existent, et ils sont publics. La Quadrature du Net a publié [ceux des versions](source:lqdn-gitlab-caf) {fact:caf.model.first} et {fact:caf.model.second} ; la CNAF a mis en ligne [le code de {=2026}](source:caf-2026-dmde). Nous n'avons pas pu ouvrir le dépôt de l'association, et nous n'avons lu qu'une partie de la page de la CNAF.",
				"Ce que nous avons est plus mince : des listes de critères et, pour une partie d'entre eux, un sens. Le sens dit si le critère fait monter la note ou la fait baisser. Il ne dit pas de combien.",
				"La **couverture** d'un modèle est le nombre de ses critères dont le sens a une source, rapporté au nombre de ceux qu'il lit. Elle est affichée avec [chaque modèle](page:models). Un critère dont nous ignorons le sens est nommé, mais ne compte pas.",
				"Que les versions d'avant {=2026} soient des [[logistic-regression|régressions logistiques]] est une hypothèse. Pour celles de {=2026}, [la CNAF l'écrit](source:caf-2026-dmde)."
			],
			list: [
				"**CAF {=2010–2018}** : {result:coverage.signed} critères au sens connu, sur environ {fact:caf.criteria.count}. C'est un assemblage et non une version réelle. Une partie vient du code lu par [La Quadrature du Net](source:lqdn-2023-code-quoted), où {fact:caf.hidden.2010} variables de la première version et {fact:caf.hidden.2014} de la seconde étaient masquées. Le reste vient du [*Monde*](source:lemonde-2023-caf), qui a eu {fact:caf.models.lemonde} versions en main ; les textes que nous avons lus ne disent pas laquelle contient quoi.",
				"**CAF {=2018–2025}** : aucun critère ne lui est rattaché dans ce que nous avons lu. Rien n'est calculé.",
				"**CAF {=2026}** : {fact:caf.2026.models} modèles. Du premier, nous avons lu {fact:caf.2026.model1.variables-read} critères sur {fact:caf.2026.model1.variables} ; du second, aucun. Un seul point est rapporté sur leur effet : {fact:caf.2026.rsa-prime}, selon [Clubic](source:clubic-2026-02), qui ne dit pas dans lequel. Rien n'est calculé.",
				"**Assurance maladie, [[c2s]]** : le sens des critères vient d'un profil type, décrit dans un document interne de {=2020} que rapportent [Egora](source:egora-2024) et [La Quadrature du Net](source:lqdn-2024-cnam). Un profil n'est pas une liste de poids."
			]
		},
		{
			id: 'prior',
			title: 'Comment un modèle reconstitué est tiré',
			text: [
				"Le poids d'un critère dit par combien il multiplie la cote : les chances d'être signalé, rapportées aux chances de ne pas l'être. Pour chaque critère au sens connu, nous tirons ce [[odds-ratio]] au hasard entre {result:prior.low}, presque rien, et {result:prior.high}, beaucoup. L'échelle est logarithmique : chaque doublement a la même chance.",
				"Ces bornes sont une convention, la nôtre. Un [[rank]] ne dépend que des poids comparés entre eux : les multiplier tous ensemble ne changerait pas l'ordre des foyers.",
				"Un jeu complet de poids est un [[draw]]. Nous en faisons {result:draws} par modèle : c'est un [[ensemble]]. Le hasard part d'une graine, {=1} si vous n'en choisissez pas d'autre ; la même graine redonne les mêmes tirages.",
				"Tout cela se passe **avant ajustement** : ces tirages n'ont pas encore été confrontés aux chiffres publiés sur les contrôles. Pour le modèle {=2010–2018} de la CAF, ils l'ont été ensuite, sur l'ensemble des foyers, simulé ([plus bas](page:method#fit)) ; le récit ne montre de lui que les tirages gardés, marqués « ajusté ». Les autres modèles reconstitués restent avant ajustement, et c'est écrit. Les quelque {result:coverage.unsigned} critères dont nous ignorons le sens n'entrent dans aucune note ; ils comptent, comme une part de hasard, quand il faut dire qui est choisi.",
				"Pour voir ce qui tient à notre règle, deux autres formes de tirage sont offertes en ligne de commande. L'une, dite éparse, donne beaucoup de petits poids et quelques grands, avec la même moyenne. L'autre ne garde que les critères de La Quadrature du Net. Les figures montrent la première forme."
			],
			list: [
				'Le sens publié est toujours respecté : un critère qui fait monter la note la fait monter dans tous les tirages où il entre.',
				"Travailler en touchant l'[[aah]] est toujours parmi les trois plus grands poids. La Quadrature du Net range ce critère [parmi les plus forts](source:lqdn-2023-code-quoted) ; « trois » est notre lecture de ces mots. Un tirage où ce n'est pas le cas est refait.",
				"Un critère du [*Monde*](source:lemonde-2023-caf) dont la version n'est pas connue entre dans un tirage sur deux, à pile ou face."
			]
		},
		{
			id: 'fit',
			title: "La population et l'ajustement",
			text: [
				"Le troisième acte a besoin de tous les foyers. Nous en avons reconstitué la répartition par ajustement proportionnel itératif : un tableau de tous les types de foyers possibles, corrigé tour à tour jusqu'à respecter chaque chiffre publié. Ce qui n'est pas publié est supposé, et varié de {result:variants} façons.",
				"Nous tirons alors {result:fit.evaluated} jeux de poids. Nous gardons surtout ceux qui redonnent ce qui est connu : {fact:caf.home-checks.lone-parents} de familles monoparentales parmi les contrôles à domicile, un risque d'indu plus élevé au RSA qu'ailleurs, une part de contrôles qui trouvent un indu. {result:draws} sont conservés ; ils pèsent autant que {result:fit.ess} tirages indépendants.",
				"Ces trois éléments ont servi au réglage : ils n'en sont pas des résultats. Un autre ne lui a pas été montré. *Le Monde* écrit que {fact:caf.home-checks.poorest} des visites concernent les plus précaires ; l'ensemble prédit de {result:fit.poorest.low} à {result:fit.poorest.high} pour le cinquième le plus modeste. L'épreuve est faible, puisque le mot n'est pas défini.",
				"Nous cherchons aussi les pondérations les plus défavorables qui redonnent les mêmes chiffres. Pour les foyers au RSA, nous en avons trouvé une qui les choisit moins souvent que la moyenne : nous n'affirmons donc rien de leur sens, quoi que disent {=95 %} des tirages."
			]
		},
		{
			id: 'results',
			title: 'Comment lire les résultats',
			text: [
				"L'unité est la [[log-odds]]. Elle a un avantage : les critères s'y additionnent. Zéro est le foyer de référence, celui qui ne coche aucune des cases connues. Ajouter {=0,7} revient à peu près à doubler la cote ; enlever {=0,7}, à la diviser par deux.",
				"Pour un modèle reconstitué, un résultat est une fourchette : une médiane, et un intervalle du {=5}e au {=95}e centile, qui contient neuf tirages sur dix. Ce n'est pas une marge d'erreur. Il dit ce que notre règle de tirage laisse ouvert ; il ne dit pas que le vrai poids s'y trouve.",
				"Les lignes s'additionnent à l'intérieur d'un tirage, pas d'une médiane à l'autre : la médiane d'une somme n'est pas la somme des médianes. Un tableau peut donc ne pas tomber juste, sans qu'il y ait d'erreur.",
				"**Pas de note entre {fact:caf.score.min} et {fact:caf.score.max}.** La CAF en calcule une. Pour la retrouver, il faudrait la valeur de départ du modèle et l'échelle de ses poids ; savoir qui est contrôlé ne les donne pas. Un modèle reconstitué n'affiche donc jamais cette note. Un modèle publié ou fourni, lui, la donne.",
				'**Un rang, jamais une place.** Un rang compare un foyer à tous les autres. La page le donne pour le modèle ajusté, toujours sous forme de fourchette, à deux chiffres près.',
				'Les résultats de deux modèles ne se comparent pas : chacun a son échelle.'
			]
		},
		{
			id: 'claims',
			title: "Ce que nous n'affirmerons jamais",
			text: [
				"Une simulation a toujours l'air plus savante qu'elle ne l'est. Voici ce que celle-ci ne permet pas de dire, et que personne ne devrait lui faire dire."
			],
			list: [
				'« Sûr à {=95} % » : nos intervalles décrivent nos tirages, pas le monde.',
				'« Les poids de la CAF » : ceux que nous montrons sont tirés au sort.',
				'Un rapport de cotes précis, une note chiffrée, un seuil au-dessus duquel on est contrôlé.',
				"Une cause : qu'un groupe soit plus souvent choisi ne dit pas pourquoi, ni par quel critère.",
				"Une découverte sur les familles monoparentales. Elles font {fact:caf.home-checks.lone-parents} des contrôles à domicile et {fact:caf.households.lone-parents} des foyers allocataires : [*Le Monde*](source:lemonde-2023-caf) l'a publié. Ce constat a servi à régler la simulation ; il n'en est pas un résultat.",
				"Un sens là où il n'y en a pas. Les personnes qui travaillent en touchant l'AAH, celles qui ont la prime d'activité, les parents seuls sans RSA, les personnes seules sont-elles choisies plus souvent que les autres ? Dans nos essais, la réponse change selon le tirage. Qu'un critère fasse monter la note ne suffit pas à dire qui sera choisi.",
				'Quoi que ce soit sur les modèles de {=2018–2025} ou de {=2026} à partir de la liste {=2010–2018}.',
				"Quoi que ce soit sur un groupe absent de la population simulée, par exemple selon l'origine ou le genre."
			]
		},
		{
			id: 'income',
			title: 'Le revenu par mois',
			text: [
				"Le code en usage de {=2014} à {=2018} ramenait les revenus au mois. La règle, relevée par [La Quadrature du Net](source:lqdn-2024-drm), tient en une ligne : {fact:caf.income.monthly-rule}. Le trimestre vaut pour les foyers qui le déclarent, au RSA ou à l'AAH par exemple.",
				"Le calculateur l'applique telle quelle. Un trimestre sans revenu donne donc un mois à zéro, même après une bonne année.",
				"De ce que la note fait ensuite de ce revenu, on ne connaît que le sens : plus il est faible, plus elle monte. Un seul seuil a été rapporté, {fact:caf.income.threshold.single} par mois pour une personne seule, [sans que la version soit dite](source:madmoizelle-2023). Nous ne rangeons donc pas votre revenu à votre place : à vous de répondre s'il est faible."
			]
		},
		{
			id: 'file',
			title: 'Déposer les poids officiels',
			text: [
				"Qui a les poids peut les écrire dans un fichier et l'ouvrir dans le cadre « Déposer un fichier de poids ». Les figures du modèle se redessinent, et les fourchettes deviennent des chiffres. Le fichier est lu dans votre navigateur : il n'est ni envoyé ni gardé.",
				"C'est un fichier JSON, dont le schéma est donné dans le cadre. Il nomme l'organisme, les années, la sorte de modèle (« supplied », fourni), la valeur de départ (« intercept »), les variables. Chaque réponse possible a un poids, en logarithme naturel de la cote, mesuré depuis une réponse de référence qui vaut zéro. Chaque poids cite une source nommée dans le fichier. Un fichier mal formé est refusé, et la page dit à quel endroit.",
				"La page affiche l'empreinte {=SHA-256} du fichier : une suite de signes qui n'est plus la même si un seul caractère change. Notez-la avec vos résultats. La page vérifie la forme du fichier, pas qu'il est authentique.",
				"Nous n'avons pas pu lire les poids à ces adresses. Ce qui y est publié peut changer sans prévenir ; en {=2026}, une personne le faisait déjà remarquer, [à propos des pages de la CNAF](source:lqdn-2026-thread). D'où l'empreinte."
			],
			list: [
				'Versions {fact:caf.model.first} et {fact:caf.model.second} de la CAF : [le dépôt de La Quadrature du Net](source:lqdn-gitlab-caf), avec le code, la liste des variables et leurs poids.',
				'Modèles de {=2026} : les liens au bas de [la page de la CNAF](source:caf-2026-dmde).',
				"Assurance maladie : [le dépôt](source:lqdn-gitlab-cnam) où La Quadrature du Net a mis le code qu'elle a reconstitué."
			]
		},
		{
			id: 'checks',
			title: 'Vérifier et refaire',
			text: [
				"Le code, les données et les textes sont ouverts. Le calcul n'a qu'une version : le même code sert à la page et à la ligne de commande.",
				"**npm run -s score -- --model {=caf-2010-2018} --profile foyer.json** donne le résultat d'un foyer en JSON. Les options --seed, --draws et --shape changent la graine, le nombre de tirages et leur forme ; --help dit le reste. À la place du nom d'un modèle, vous pouvez donner votre fichier de poids.",
				"Des tests accompagnent chaque changement. Ils refusent un chiffre sans source, un chiffre tapé à la main dans le texte, une traduction incomplète. Le calcul lui-même est comparé au modèle autrichien, dont des résultats sont publiés : une valeur de départ de {fact:ams.base.log-odds} y donne {fact:ams.base.chance} de chances, et le fait d'être une femme ({fact:ams.woman.weight}) les ramène à {fact:ams.woman.chance}."
			]
		},
		{
			id: 'reading',
			title: 'Comment les sources ont été lues',
			text: [
				"La plupart des pages ont été lues en extrait, souvent leur début seulement, et sur des copies enregistrées. Elles n'ont pas été vérifiées de nouveau en ligne. [La liste des sources](page:sources) donne pour chacune son auteur, sa date et son adresse quand nous l'avons.",
				"Un article que nous ne connaissons que par un autre est cité ainsi. Une affirmation est attribuée à qui la fait. Ce dont nous nous souvenons sans pouvoir le sourcer n'est pas publié.",
				"Quand des sources se contredisent, nous gardons les deux. La note monterait au-delà de {fact:caf.rent-changes.threshold} changements de loyer selon [Alternatives économiques](source:alteco-2023), au-delà de {fact:caf.rent-changes.threshold-linternaute} selon [Linternaute](source:linternaute-2024), qui citent la même enquête. L'emploi du score dans tout le pays a commencé {fact:caf.start-national}.",
				"Sur chaque fiche, une marque dit d'où le chiffre nous vient."
			],
			list: [
				"**Texte de l'auteur**, lu au moins en extrait.",
				'**Rapporté** par un tiers.',
				"**Document de départ** : l'un de ceux dont l'enquête est partie.",
				'**Calculé** par nous, sur des chiffres publiés.'
			]
		}
	]
};
