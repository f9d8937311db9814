import type { ProsePage } from '../types.ts';

export const about: ProsePage = {
	title: 'À propos',
	lede: "Qui publie ce site, comment le corriger, et ce qu'il sait de vous : rien.",
	sections: [
		{
			id: 'publisher',
			title: "L'éditeur",
			text: [
				'Éditeur de cette copie du site : **%PUBLISHER_NAME%**. Contact : **%PUBLISHER_CONTACT%**.',
				"Le code est libre, et n'importe qui peut mettre le site en ligne. Le nom ci-dessus est donné par qui a mis en ligne cette copie-ci. Si personne ne l'a donné, la page affiche « Éditeur non configuré » : cela veut dire que personne ne s'est déclaré responsable de cette copie."
			]
		},
		{
			id: 'corrections',
			title: 'Signaler une erreur, répondre',
			text: [
				"Un chiffre faux, une source mal lue, un propos déformé : écrivez à l'éditeur en citant le passage et, si vous l'avez, la source qui dit autre chose. Une erreur reconnue est corrigée, et la correction est datée.",
				"Toute personne, tout organisme mis en cause peut répondre. La réponse est publiée à côté du chiffre ou de la phrase qu'elle concerne, et non sur une page à part. Celles de la CNAF et de l'Assurance maladie que nous avons lues figurent déjà dans le récit."
			]
		},
		{
			id: 'legal',
			title: 'Mentions légales',
			text: [
				'Éditeur : **%PUBLISHER_NAME%**. Hébergeur : **%HOST_NAME%**.',
				"Le site ne dépose aucun cookie et ne contient aucun traceur ni outil de mesure d'audience. Ses pages ne demandent rien à un autre serveur : les caractères, les images et les scripts viennent du même endroit que le texte. Vos réponses ne sont envoyées nulle part."
			]
		},
		{
			id: 'privacy',
			title: 'Vos données',
			text: [
				"Le foyer que vous composez reste dans votre navigateur. Il n'entre dans l'adresse de la page que si vous choisissez de le partager ; il se place alors après le signe #, dans une partie de l'adresse que les navigateurs n'envoient pas aux serveurs. Mais qui reçoit le lien lit vos réponses.",
				"Un fichier de poids que vous ouvrez est lu sur votre machine. Il n'est ni envoyé ni gardé.",
				"Restent deux choses qui ne dépendent pas de nous. L'hébergeur, comme tout serveur, voit passer l'adresse de votre connexion quand il envoie une page. Et les liens vers les sources mènent à des sites qui ont leurs propres règles."
			]
		},
		{
			id: 'licences',
			title: 'Réutiliser',
			text: [
				'Reprenez ce site, en tout ou en partie. Citez « Score de suspicion » avec un lien vers la page, et dites ce que vous avez changé. Gardez le mot « reconstitué » et la fourchette partout où ils figurent : sans eux, une simulation passe pour un fait.'
			],
			list: [
				'Le code : licence MIT.',
				'Les textes, les figures et notre choix de données : Creative Commons Attribution {=4.0} (CC BY {=4.0}).',
				"Les chiffres, documents et citations tirés d'une source : ils restent aux conditions de cette source, que [la liste](page:sources) nomme.",
				'Les caractères : SIL Open Font License {=1.1}.'
			]
		},
		{
			id: 'checked',
			title: 'Date des sources',
			text: [
				"Les sources ont été relues le **%SOURCES_CHECKED%**. La plupart l'ont été sur des copies enregistrées, et souvent en extrait : une page a pu changer depuis. Chaque chiffre garde la date à laquelle il vaut, et un lien vers son origine quand nous avons l'adresse."
			]
		},
		{
			id: 'method-short',
			title: 'La méthode en bref',
			text: [
				"Nous n'avons pas les poids officiels. Nous en tirons un grand nombre au hasard, sans contredire ce qui est publié, et nous montrons tout ce qu'ils laissent possible. Ce que cela permet de dire, et surtout ce que cela ne permet pas, est [expliqué en entier](page:method)."
			]
		},
		{
			id: 'independence',
			title: 'Indépendance',
			text: [
				"Ce site n'est lié à aucune administration, ni à La Quadrature du Net. Il s'appuie beaucoup sur ce que l'association a obtenu et publié ; elle n'a ni relu ni approuvé ces pages.",
				"Chaque affirmation est attribuée à qui la fait, et la réponse de l'administration figure à côté quand nous en avons trouvé une."
			]
		}
	]
};
