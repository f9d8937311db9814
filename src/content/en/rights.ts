import type { ProsePage } from '../types.ts';

export const rights: ProsePage = {
	title: 'Your rights',
	lede: 'Whom to turn to, what to ask for, by when, for people in France. This is a first version, and a short one. It does not replace legal advice.',
	sections: [
		{
			id: 'help',
			title: 'Where to find help',
			text: [
				'Best not to be alone with it. A social worker, an association, a lawyer can read the letter with you before you answer.',
				'The names below come from our sources. We give no telephone number that we have not verified.'
			],
			list: [
				'**Changer de Cap**, a collective that [gathers accounts](source:lqdn-2024-drm) of checks by the CAF, says La Quadrature du Net.',
				'**The Défenseure des droits** (Defender of Rights), a public authority. It asks for [safeguards](source:ddd-2024-algorithmes) for people whom algorithms concern, among them {fact:rights.ddd}.',
				'The {fact:rights.25} organisations that challenge the score of the CAF in court: [unions, groups of people concerned, associations in the field](source:lqdn-2026-thread). Not all of them help individuals.',
				'**La Quadrature du Net**, which announces a page called “Demande ton score” (ask for your score), with [template letters, contacts and remedies](source:lqdn-france-controle). We have not read it.'
			]
		},
		{
			id: 'ask',
			title: 'Ask for your real score',
			text: [
				'You may ask a fund whether it scores you, and what it holds on you. This is the right of access, under [article {=15} of the GDPR](source:rgpd-15). It covers {fact:rights.15h}, and gives a right to a copy of your data. The request goes to the [[dpo]] of the fund.',
				'The fund has {fact:rights.month} to answer, and {fact:rights.month.extra} more if the request is complex and it tells you so. Under the same article it must also tell you that you may complain to the data protection authority: in France, the [[cnil]].',
				'Expect an objection. To a request for access, the CNAF [replied as follows](source:cnaf-letter): {fact:rights.cnaf6}. In other words, the score would not be a decision. The same letter says that the score is kept for {fact:caf.retention.years} after the file is closed.',
				'In an Austrian case, the Court of Justice of the European Union said what must be explained to the person: {fact:rights.dnb} ([ruling {=C-203/22}](source:cjue-c203-22)).',
				'For an official document, {fact:rights.cada1} of silence counts as a refusal. You then have {fact:rights.cada1.refer} to [turn](source:alexia-cada) to the [[cada]], which has {fact:rights.cada1.opinion} to give its opinion. If the administration stays silent for {fact:rights.cada2} after the CADA has registered your request, the refusal stands confirmed; {fact:rights.cada2.court} remain to go before the administrative court.',
				'Last, when a **decision** about you rests on an algorithm, the administration owes you, if you ask, {fact:rights.crpa2} more items of information ([article {=R311-3-1-2}](source:altajuris-2017) of the code on relations between the public and the administration). It is on that word, decision, that the objection of the CNAF turns.'
			],
			list: [
				'What part the calculation played in the decision, and in what way.',
				'The data used, and where they come from.',
				'The criteria and their weight, as applied to your situation.',
				'The operations carried out.'
			]
		},
		{
			id: 'checked',
			title: 'If you are checked',
			text: [
				'A check is not an accusation, and an [[indu]] is not a fraud. The CNAF writes that its model [looks for overpayments](source:caf-2026-dmde). A check may also turn in your favour: in {=2015} those made on site found {fact:caf.onsite.2015.overpayments} overpayments, and {fact:caf.onsite.2015.underpayments} sums owed to households.',
				'Keep a copy of everything you send, and write down the dates. If you are asked for money, ask in writing how it was worked out.',
				'A decision can be contested, within a time that runs from the day you receive it. What is written at the foot of the decision prevails over this summary.'
			],
			list: [
				'A decision of the social security, on family benefits for instance: {fact:rights.cra} to go to the amicable appeal board (commission de recours amiable). If it says nothing for {fact:rights.cra.silence}, that is a rejection; next comes the social division of the judicial court ([Service-Public](source:servicepublic-f2500), read from a copy).',
				'RSA: {fact:rights.rsa} for a preliminary appeal, to the authority that the decision names, according to [a law firm](source:desfarges-indu).'
			]
		},
		{
			id: 'next',
			title: 'What comes next',
			text: [
				'Complete letters are in preparation on this page, body by body: CAF, health insurance, pension fund, France Travail, MSA, Urssaf. Each will say what to ask for, from whom, and on which text to rely.'
			]
		}
	]
};
