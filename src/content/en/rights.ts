import type { ProsePage } from '../types.ts';

export const rights: ProsePage = {
	title: 'Your rights',
	lede: 'You are being checked, or you want to know how you are scored: what may happen, by when, and the letter to send, for people in France. This page is not legal advice.',
	sections: [
		{
			id: 'checked',
			title: 'If you are checked',
			text: [
				'A check is not an accusation, and an [[indu]] is not a fraud. The CNAF writes that its model [looks for overpayments](source:caf-2026-dmde). A check may also turn in your favour: in {=2015} those made on site found {fact:caf.onsite.2015.overpayments} overpayments, and {fact:caf.onsite.2015.underpayments} sums owed to households.',
				'Keep a copy of everything you send, and write down the dates. A decision can be contested, within a time that runs from the day you receive it. What is written at the foot of the decision prevails over this summary.'
			]
		},
		{
			id: 'help',
			title: 'Where to find help',
			text: [
				'Best not to be alone with it. A social worker, an association, a lawyer can read the letter with you before you answer.',
				'The names below come from our sources. We give no telephone number that we have not verified.'
			],
			list: [
				'**Changer de Cap**, a collective that has [gathered accounts](source:changer-de-cap-2022) of checks by the CAF since {=2022}, and that [La Quadrature du Net](source:lqdn-2024-drm) cites.',
				'**The Défenseure des droits** (Defender of Rights), a public authority. It asks for [safeguards](source:ddd-2024-algorithmes) for people whom algorithms concern, among them {fact:rights.ddd}.',
				'The {fact:rights.25} organisations that challenge the score of the CAF in court: [unions, groups of people concerned, associations in the field](source:lqdn-2026-thread). Not all of them help individuals.',
				'**La Quadrature du Net**, which announces a page called “Demande ton score” (ask for your score), with [template letters, contacts and remedies](source:lqdn-france-controle). We have not read it: the letters here are our own.'
			]
		},
		{
			id: 'ask',
			title: 'Ask for your real score',
			text: [
				'Two rights go together. **The right of access** is about your data: [article {=15} of the GDPR](source:rgpd-15) covers {fact:rights.15h}, and gives a right to a copy. The request goes to the [[dpo]] of the body, which has {fact:rights.month} to answer and {fact:rights.month.extra} more if it [tells you so](source:rgpd-12). After {fact:rights.cnil.month} without an answer, [the CNIL](source:cnil-plainte) takes your complaint.',
				'**The right to documents** is about decisions. When one of them rests on an algorithm, the administration owes you {fact:rights.crpa2} items of information if you ask ([article {=R311-3-1-2}](source:altajuris-2017) of the code on relations between the public and the administration). {fact:rights.cada1} of silence [counts as a refusal](source:decret-2017-330). You then have {fact:rights.cada1.refer} to [turn](source:madada-delai-cada) to the [[cada]]. If the body stays silent for {fact:rights.cada2} after it has registered your request, {fact:rights.cada2.court} remain for [the administrative court](source:ce-2024-488227).'
			],
			list: [
				'What part the calculation played in the decision, and in what way.',
				'The data used, and where they come from.',
				'The criteria and their weight, as applied to your situation.',
				'The operations carried out.'
			]
		},
		{
			id: 'objections',
			title: 'What to expect',
			text: [
				'If the administration has not told you of these time limits, it [cannot hold them against you](source:cada-saisir); but, special circumstances apart, do not wait more than {fact:rights.access.reasonable} ([Conseil d’État](source:ce-2024-488227)).',
				'Expect two objections. The first: {fact:rights.cnaf6}, [the CNAF replies](source:cnaf-letter), so that the score would not be a decision. Yet the Court of Justice of the European Union has ruled that a score [can be one](source:cjue-c634-21), where what follows draws strongly on it; that was about credit. The case against the CNAF is before the Conseil d’État: {fact:rights.ce}. The second: the secrecy of the fight against offences, in whose name the CNAF [masked part of its code](source:cada-20225787). The letters answer both.'
			]
		}
	]
};
