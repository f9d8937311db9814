import type { ProsePage } from '../types.ts';

export const rights: ProsePage = {
	title: 'Vos droits',
	lede: "À qui s'adresser, que demander, dans quels délais. C'est une première version, courte. Elle ne remplace pas un conseil juridique.",
	sections: [
		{
			id: 'help',
			title: "Où trouver de l'aide",
			text: [
				'Le mieux est de ne pas rester seul·e. Une assistante sociale ou un assistant social, une association, une avocate ou un avocat peuvent lire le courrier avec vous avant que vous répondiez.',
				"Les noms qui suivent viennent de nos sources. Nous ne donnons aucun numéro de téléphone que nous n'ayons vérifié."
			],
			list: [
				'**Changer de Cap**, un collectif qui [recueille des témoignages](source:lqdn-2024-drm) sur les contrôles de la CAF, indique La Quadrature du Net.',
				'**La Défenseure des droits**, une autorité publique. Elle demande [des garanties](source:ddd-2024-algorithmes) pour les personnes que des algorithmes concernent, dont {fact:rights.ddd}.',
				"Les {fact:rights.25} organisations qui contestent la note de la CAF en justice : [syndicats, collectifs de personnes concernées, associations de terrain](source:lqdn-2026-thread). Toutes n'aident pas les particuliers.",
				"**La Quadrature du Net**, qui annonce une page « Demande ton score », avec [courriers types, contacts et recours](source:lqdn-france-controle). Nous ne l'avons pas lue."
			]
		},
		{
			id: 'ask',
			title: 'Demander sa vraie note',
			text: [
				"Vous pouvez demander à une caisse si elle vous note, et ce qu'elle sait de vous. C'est le droit d'accès, prévu par [l'article {=15} du RGPD](source:rgpd-15). Il porte sur {fact:rights.15h}, et donne droit à une copie de vos données. La demande s'adresse au [[dpo]] de la caisse.",
				"La caisse a {fact:rights.month} pour répondre, et {fact:rights.month.extra} de plus si la demande est complexe et qu'elle vous en avertit. Le même article veut qu'elle vous dise que vous pouvez réclamer auprès de l'autorité de protection des données : en France, la [[cnil]].",
				"Attendez-vous à une objection. À une demande d'accès, la CNAF [a répondu ceci](source:cnaf-letter) : {fact:rights.cnaf6}. Autrement dit, la note ne serait pas une décision. La même lettre indique que la note est gardée {fact:caf.retention.years} après la clôture du dossier.",
				"Dans une affaire autrichienne, la Cour de justice de l'Union européenne a dit ce qu'il faut expliquer à la personne : {fact:rights.dnb} ([arrêt {=C-203/22}](source:cjue-c203-22)).",
				"Pour un document administratif, {fact:rights.cada1} de silence vaut refus. Vous avez alors {fact:rights.cada1.refer} pour [saisir](source:alexia-cada) la [[cada]], qui a {fact:rights.cada1.opinion} pour donner son avis. Si l'administration se tait encore {fact:rights.cada2} après que la CADA a enregistré votre demande, le refus est confirmé ; il reste {fact:rights.cada2.court} pour aller devant le tribunal administratif.",
				"Enfin, quand une **décision** vous concernant repose sur un algorithme, l'administration vous doit, si vous le demandez, {fact:rights.crpa2} informations de plus ([article {=R311-3-1-2}](source:altajuris-2017) du code des relations entre le public et l'administration). C'est sur ce mot, décision, que porte l'objection de la CNAF."
			],
			list: [
				'La part que le calcul a prise dans la décision, et de quelle façon.',
				"Les données utilisées, et d'où elles viennent.",
				'Les critères et leur poids, appliqués à votre situation.',
				'Les opérations effectuées.'
			]
		},
		{
			id: 'checked',
			title: 'Si vous êtes contrôlé·e',
			text: [
				"Un contrôle n'est pas une accusation, et un [[indu]] n'est pas une fraude. La CNAF écrit que son modèle [cherche des indus](source:caf-2026-dmde). Un contrôle peut aussi tourner en votre faveur : en {=2015}, ceux menés sur place ont trouvé {fact:caf.onsite.2015.overpayments} indus, et {fact:caf.onsite.2015.underpayments} rappels de droits à verser.",
				"Gardez une copie de tout ce que vous envoyez, et notez les dates. Si l'on vous réclame de l'argent, demandez par écrit le détail du calcul.",
				"Une décision se conteste, dans un délai qui court à partir du jour où vous la recevez. Ce qui est écrit au bas de la décision l'emporte sur ce résumé."
			],
			list: [
				"Décision de la Sécurité sociale, prestations familiales par exemple : {fact:rights.cra} pour saisir la commission de recours amiable. Si elle ne dit rien pendant {fact:rights.cra.silence}, c'est un rejet ; vient ensuite le pôle social du tribunal judiciaire ([Service-Public](source:servicepublic-f2500), lu sur une copie).",
				"RSA : {fact:rights.rsa} pour un recours préalable, devant l'autorité que nomme la décision, selon [un cabinet d'avocats](source:desfarges-indu)."
			]
		},
		{
			id: 'next',
			title: 'La suite',
			text: [
				"Des lettres complètes sont en préparation sur cette page, organisme par organisme : CAF, Assurance maladie, Assurance vieillesse, France Travail, MSA, Urssaf. Chacune dira ce qu'il faut demander, à qui et sur quel texte s'appuyer."
			]
		}
	]
};
