import type { ProsePage } from '../types.ts';

export const method: ProsePage = {
	title: 'The method',
	lede: 'What we know, what we draw at random, what we will not claim. Everything on display can be worked out again from the code and the data of this site.',
	sections: [
		{
			id: 'kinds',
			title: 'Three kinds of model',
			text: [
				'A model is a list of criteria, with a weight for each. Sometimes we know the weights, sometimes only which way they push. Every figure drawn from a model carries a label that says which kind it is.',
				'A figure marked “published fact” comes from no model: its numbers are those of its sources. It stands beside the simulation and is never mixed with it.',
				'A reconstructed model with fewer than {=5} criteria of known direction stands in [the list](page:models), but computes nothing.'
			],
			list: [
				'**Published model**: every weight has a source. Part of the model of the Austrian employment agency is of this kind: [it was printed](source:sicut-ams), with some of its results.',
				'**Reconstructed model**: the direction of each criterion has a source, its weight has none. The weight is [drawn at random](page:method#prior), many times over. The figure shows a range, never a lone number.',
				'**Supplied model**: the weights come from a file that [you open](page:method#file) in the page. We do not vouch for it.'
			]
		},
		{
			id: 'known',
			title: 'What is known and what is not',
			text: [
				'The weights of the CAF exist, and they are public. La Quadrature du Net has published [those of the versions](source:lqdn-gitlab-caf) {fact:caf.model.first} and {fact:caf.model.second}; the CNAF has put [the code of {=2026}](source:caf-2026-dmde) online. We could not open the repository of the former, and read only part of the page of the latter.',
				'What we have is thinner: lists of criteria and, for some of them, a direction. It says whether the criterion raises the score or lowers it. It does not say by how much.',
				'The **coverage** of a model is the number of its criteria whose direction has a source, out of the number that it reads. It is shown with [each model](page:models). A criterion whose direction we do not know is named but does not count.',
				'That the versions before {=2026} are [[logistic-regression|logistic regressions]] is an assumption. For those of {=2026}, [the CNAF says so](source:caf-2026-dmde).'
			],
			list: [
				'**CAF {=2010–2018}**: {result:coverage.signed} criteria of known direction, out of about {fact:caf.criteria.count}. This is an assembly, not a real version. Some come from the code read by [La Quadrature du Net](source:lqdn-2023-code-quoted), in which {fact:caf.hidden.2010} variables of the first version and {fact:caf.hidden.2014} of the second were blacked out. The others come from [*Le Monde*](source:lemonde-2023-caf), which held {fact:caf.models.lemonde} versions; what we have read does not say which of them contains what.',
				'**CAF {=2018–2025}**: nothing that we have read ties a criterion to it. Nothing is computed.',
				'**CAF {=2026}**: {fact:caf.2026.models} models. Of the first we have read {fact:caf.2026.model1.variables-read} criteria out of {fact:caf.2026.model1.variables}; of the second, none. A single thing is reported on their effect: {fact:caf.2026.rsa-prime}, says [Clubic](source:clubic-2026-02), without saying in which. Nothing is computed.',
				'**Health insurance, [[c2s]]**: the directions come from a typical profile, described in an internal document of {=2020} that [Egora](source:egora-2024) and [La Quadrature du Net](source:lqdn-2024-cnam) report. A profile is not a list of weights.'
			]
		},
		{
			id: 'prior',
			title: 'How a reconstructed model is drawn',
			text: [
				'The weight of a criterion says by how much it multiplies the odds: the chances of being flagged against the chances of not being flagged. For each criterion of known direction, we draw this [[odds-ratio]] at random between {result:prior.low}, next to nothing, and {result:prior.high}, a great deal. The scale is logarithmic: every doubling is equally likely.',
				'These limits are a convention, and ours. A [[rank]] depends only on how weights compare with one another: multiplying them all together would not change the order of households.',
				'A complete set of weights is a [[draw]]. We make {result:draws} for each model: that is an [[ensemble]]. Chance starts from a seed, {=1} unless you choose another; the same seed gives the same draws again.',
				'All this comes **before the fit**: these draws have not yet been held against the published figures on checks. For the CAF model of {=2010–2018} they then were, over a simulation of all households ([below](page:method#fit)); the story shows only the draws that were kept, marked “fitted”. The other reconstructed models stay before the fit, and say so. The {result:coverage.unsigned} or so criteria whose direction we do not know enter no score; they count, as a share of chance, when it comes to who is picked.',
				'To see what hangs on our rule, the command line offers two other shapes of draw. One, called sparse, gives many small weights and a few large ones, with the same mean. The other keeps only the criteria of La Quadrature du Net. The figures show the first shape.'
			],
			list: [
				'The published direction always holds: a criterion that raises the score raises it in every draw that it enters.',
				'Working while on [[aah]] is always among the three largest weights. La Quadrature du Net counts this criterion [among the strongest](source:lqdn-2023-code-quoted); “three” is our reading of those words. A draw where it is not so is made again.',
				'A criterion from [*Le Monde*](source:lemonde-2023-caf) whose version is not known enters one draw in two, on the toss of a coin.'
			]
		},
		{
			id: 'fit',
			title: 'The population and the fit',
			text: [
				'Act three needs every household. We rebuilt how they are spread by iterative proportional fitting: a table of all the types of household that can exist, corrected in turn until each published figure is met. What is not published is assumed, and varied in {result:variants} ways.',
				'We then draw {result:fit.evaluated} sets of weights. We mostly keep those that give back what is known: {fact:caf.home-checks.lone-parents} of one-parent families among home checks, a risk of overpayment higher on RSA than elsewhere, a share of checks that find an overpayment. {result:draws} are kept; they are worth {result:fit.ess} independent draws.',
				'These three served the fit: they are not results of it. Another was not shown to it. *Le Monde* writes that {fact:caf.home-checks.poorest} of visits concern the most precarious; the ensemble predicts {result:fit.poorest.low} to {result:fit.poorest.high} for the lowest income fifth. It is a weak test, since the word is not defined.',
				'We also look for the least favourable weightings that give back the same figures. For households on RSA we found one that picks them less often than the average: so we claim no direction for them, whatever {=95%} of the draws say.'
			]
		},
		{
			id: 'results',
			title: 'How to read the results',
			text: [
				'The unit is [[log-odds]]. It has one merit: criteria add up in it. Zero is the reference household, which ticks none of the known boxes. Adding {=0.7} roughly doubles the odds; taking {=0.7} away halves them.',
				'For a reconstructed model a result is a range: a median, and an interval from the {=5}th to the {=95}th percentile, which holds nine draws in ten. It is not a margin of error. It says what our drawing rule leaves open; it does not say that the true weight lies inside.',
				'Lines add up within a draw, not from one median to the next: the median of a sum is not the sum of the medians. A table may therefore seem not to add up, with no mistake in it.',
				'**No score between {fact:caf.score.min} and {fact:caf.score.max}.** The CAF computes one. To get it back would take the starting value of the model and the scale of its weights; knowing who is checked gives neither. So a reconstructed model never shows that score. A published or supplied model does.',
				'**A rank, never a place.** A rank compares one household with all the others. The page gives it for the fitted model, always as a range, to two significant figures.',
				'The results of two models cannot be compared: each has a scale of its own.'
			]
		},
		{
			id: 'claims',
			title: 'What we will never claim',
			text: [
				'A simulation always looks wiser than it is. Here is what this one cannot say, and what nobody should make it say.'
			],
			list: [
				'“{=95}% sure”: our intervals describe our draws, not the world.',
				'“The weights of the CAF”: those that we show are drawn at random.',
				'An exact odds ratio, a score as a number, a threshold above which one is checked.',
				'A cause: that a group is chosen more often does not say why, or through which criterion.',
				'A finding about one-parent families. They make up {fact:caf.home-checks.lone-parents} of home checks and {fact:caf.households.lone-parents} of recipient households: [*Le Monde*](source:lemonde-2023-caf) published this. The observation was used to tune the simulation; it is not a result of it.',
				"A direction where there is none. Are people who work while on AAH, those on prime d'activité, lone parents without RSA or people living alone chosen more often than others? In our trials the answer changes with the draw. That a criterion raises the score is not enough to say who will be chosen.",
				'Anything about the models of {=2018–2025} or {=2026} from the list of {=2010–2018}.',
				'Anything about a group that the simulated population does not describe, by origin or by gender for instance.'
			]
		},
		{
			id: 'income',
			title: 'Income by the month',
			text: [
				'The code in use from {=2014} to {=2018} brought income down to the month. The rule, noted by [La Quadrature du Net](source:lqdn-2024-drm), fits in a line: {fact:caf.income.monthly-rule}. The quarter is for households that declare one, such as those on RSA or AAH.',
				'The calculator applies it as it stands. A quarter with no income therefore gives a month at zero, even after a good year.',
				'Of what the score then does with this income, only the direction is known: the lower it is, the higher the score. A single threshold has been reported, {fact:caf.income.threshold.single} a month for a person living alone, [with no word on the version](source:madmoizelle-2023). So we do not sort your income for you: whether it is low is yours to answer.'
			]
		},
		{
			id: 'file',
			title: 'Drop in the official weights',
			text: [
				'Whoever has the weights can write them into a file and open it in the box “Drop in a file of weights”. The figures of the model are redrawn, and ranges become numbers. The file is read in your browser: it is neither sent nor kept.',
				'It is a JSON file, and its schema is given in the box. It names the agency, the years, the kind of model (“supplied”), the starting value (“intercept”), the variables. Every possible answer has a weight, in natural log-odds, measured from a reference answer worth zero. Every weight cites a source named in the file. A malformed file is refused, and the page says where it goes wrong.',
				'The page shows the {=SHA-256} fingerprint of the file: a string of characters that is no longer the same if a single character changes. Keep it with your results. The page checks the form of the file, not that it is genuine.',
				'We could not read the weights at these addresses. What is published there may change without notice; in {=2026} somebody was already pointing that out, [about the pages of the CNAF](source:lqdn-2026-thread). Hence the fingerprint.'
			],
			list: [
				'Versions {fact:caf.model.first} and {fact:caf.model.second} of the CAF: [the repository of La Quadrature du Net](source:lqdn-gitlab-caf), with the code, the list of variables and their weights.',
				'Models of {=2026}: the links at the foot of [the page of the CNAF](source:caf-2026-dmde).',
				'Health insurance: [the repository](source:lqdn-gitlab-cnam) where La Quadrature du Net put the code that it rebuilt.'
			]
		},
		{
			id: 'checks',
			title: 'Check it, do it again',
			text: [
				'The code, the data and the text are open. There is one version of the calculation: the page and the command line run the same code.',
				'**npm run -s score -- --model {=caf-2010-2018} --profile household.json** gives the result of a household as JSON. The options --seed, --draws and --shape change the seed, the number of draws and their shape; --help says the rest. In place of the name of a model you can give your own file of weights.',
				'Tests go with every change. They refuse a figure without a source, a figure typed by hand in the text, an incomplete translation. The calculation itself is held against the Austrian model, some results of which are published: a starting value of {fact:ams.base.log-odds} gives a chance of {fact:ams.base.chance}, and being a woman ({fact:ams.woman.weight}) brings it down to {fact:ams.woman.chance}.'
			]
		},
		{
			id: 'reading',
			title: 'How the sources were read',
			text: [
				'Most pages were read in extract, often the beginning only, and from saved copies. They were not checked again online. [The list of sources](page:sources) gives for each its author, its date, and its address where we have it.',
				'An article that we know only through another is cited as such. A claim is attributed to whoever makes it. What we remember but cannot source is not published.',
				'When sources disagree, we keep both. The score is said to rise beyond {fact:caf.rent-changes.threshold} changes of rent by [Alternatives économiques](source:alteco-2023), beyond {fact:caf.rent-changes.threshold-linternaute} by [Linternaute](source:linternaute-2024), both quoting the same investigation. Use of the score across the country began {fact:caf.start-national}.',
				'On each card, a mark says how the figure came to us.'
			],
			list: [
				"**The author's own text**, read at least in extract.",
				'**Reported** by a third party.',
				'**Starting document**: one of those this work began from.',
				'**Computed** by us, from published figures.'
			]
		}
	]
};
