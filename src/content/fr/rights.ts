import type { ProsePage } from '../types.ts';

export const rights: ProsePage = {
	title: 'Vos droits',
	lede: "On vous contrôle, ou vous voulez savoir comment on vous note : ce qui peut arriver, dans quels délais, et la lettre à envoyer. Cette page n'est pas un conseil juridique.",
	sections: [
		{
			id: 'checked',
			title: 'Si vous êtes contrôlé·e',
			text: [
				"Un contrôle n'est pas une accusation, et un [[indu]] n'est pas une fraude. La CNAF écrit que son modèle [cherche des indus](source:caf-2026-dmde). Un contrôle peut aussi tourner en votre faveur : en {=2015}, ceux menés sur place ont trouvé {fact:caf.onsite.2015.overpayments} indus, et {fact:caf.onsite.2015.underpayments} rappels de droits à verser.",
				"Gardez une copie de tout ce que vous envoyez, et notez les dates. Une décision se conteste, dans un délai qui court à partir du jour où vous la recevez. Ce qui est écrit au bas de la décision l'emporte sur ce résumé."
			]
		},
		{
			id: 'help',
			title: "Où trouver de l'aide",
			text: [
				'Le mieux est de ne pas rester seul·e. Une assistante sociale ou un assistant social, une association, une avocate ou un avocat peuvent lire le courrier avec vous avant que vous répondiez.',
				"Les noms qui suivent viennent de nos sources. Nous ne donnons aucun numéro de téléphone que nous n'ayons vérifié."
			],
			list: [
				'**Changer de Cap**, un collectif qui [recueille des témoignages](source:changer-de-cap-2022) sur les contrôles de la CAF depuis {=2022}, et que cite [La Quadrature du Net](source:lqdn-2024-drm).',
				'**La Défenseure des droits**, une autorité publique. Elle demande [des garanties](source:ddd-2024-algorithmes) pour les personnes que des algorithmes concernent, dont {fact:rights.ddd}.',
				"Les {fact:rights.25} organisations qui contestent la note de la CAF en justice : [syndicats, collectifs de personnes concernées, associations de terrain](source:lqdn-2026-thread). Toutes n'aident pas les particuliers.",
				"**La Quadrature du Net**, qui annonce une page « Demande ton score », avec [courriers types, contacts et recours](source:lqdn-france-controle). Nous ne l'avons pas lue : les lettres d'ici sont les nôtres."
			]
		},
		{
			id: 'ask',
			title: 'Demander sa vraie note',
			text: [
				"Deux droits se complètent. **Le droit d'accès** porte sur vos données : [l'article {=15} du RGPD](source:rgpd-15) couvre {fact:rights.15h}, et donne droit à une copie. La demande va au [[dpo]] de l'organisme, qui a {fact:rights.month} pour répondre et {fact:rights.month.extra} de plus s'il [vous en avertit](source:rgpd-12). Après {fact:rights.cnil.month} sans réponse, [la CNIL](source:cnil-plainte) reçoit votre plainte.",
				"**Le droit aux documents** porte sur les décisions. Quand l'une d'elles repose sur un algorithme, l'administration vous doit {fact:rights.crpa2} informations si vous les demandez ([article {=R311-3-1-2}](source:altajuris-2017) du code des relations entre le public et l'administration). {fact:rights.cada1} de silence [vaut refus](source:decret-2017-330). Vous avez alors {fact:rights.cada1.refer} pour [saisir](source:madada-delai-cada) la [[cada]]. Si l'organisme se tait encore {fact:rights.cada2} après qu'elle a enregistré votre demande, il reste {fact:rights.cada2.court} pour [le tribunal administratif](source:ce-2024-488227)."
			],
			list: [
				'La part que le calcul a prise dans la décision, et de quelle façon.',
				"Les données utilisées, et d'où elles viennent.",
				'Les critères et leur poids, appliqués à votre situation.',
				'Les opérations effectuées.'
			]
		},
		{
			id: 'objections',
			title: "À quoi s'attendre",
			text: [
				"Si l'administration ne vous a pas indiqué ces délais, elle [ne peut pas vous les opposer](source:cada-saisir) ; mais, sauf circonstance particulière, n'attendez pas plus de {fact:rights.access.reasonable} ([Conseil d'État](source:ce-2024-488227)).",
				"Attendez-vous à deux objections. La première : {fact:rights.cnaf6}, [répond la CNAF](source:cnaf-letter), et la note ne serait donc pas une décision. La Cour de justice de l'Union européenne a pourtant jugé qu'un score [peut en être une](source:cjue-c634-21), quand la suite en dépend de manière déterminante ; c'était à propos de crédit. L'affaire de la CNAF est devant le Conseil d'État : {fact:rights.ce}. La seconde : le secret de la lutte contre les infractions, au nom duquel la CNAF a [masqué une partie de son code](source:cada-20225787). Les lettres répondent aux deux."
			]
		}
	]
};
