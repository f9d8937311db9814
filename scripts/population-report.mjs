// Writes docs/population.md from the data and the fit: node scripts/run.mjs scripts/population-report.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { assumptions, margins } from '#lib/data/population.ts';
import {
	buildPopulation,
	CONSTANT_VARIABLES,
	groupMask,
	GROUPS,
	groupShare,
	largestGap,
	marginReport
} from '#lib/population/index.ts';

const FILE = fileURLToPath(new URL('../docs/population.md', import.meta.url));
const SEED = 1;
const VARIANTS = 40;

/** @typedef {import('../src/lib/data/schema/population.ts').Condition} Condition */

/**
 * The text of docs/population.md: a function of the data alone.
 * @returns {Promise<string>}
 */
export async function populationReport() {
	const population = buildPopulation(margins, assumptions, { seed: SEED, variants: VARIANTS });
	const central = marginReport(population, margins);
	const gaps = population.weights.map((_, v) => largestGap(marginReport(population, margins, v)));
	const imposed = central.filter((report) => report.imposed);
	const text = `
# The synthetic population

Written by \`node scripts/run.mjs scripts/population-report.mjs\`; do not edit by hand.

The third act needs all ${count(population.households)} CAF recipient households at once, and no such file is public. This is a table of **${count(population.profiles)} weighted profiles** made from published margins: expected shares, so no sampling noise. A profile is one combination of ${population.attributes.length} attributes; everything a model reads is categorical, so it is scored once for all the households it stands for.

## How it is made

1. **Table.** Family type, priority district (QPV), RSA, prime d’activité, AAH, housing benefit and income fifth are crossed. Combinations that cannot exist are removed (structural zeros, below).
2. **Fit.** Iterative proportional fitting (Deming and Stephan, 1940) from an even table, to all margins below at once. Largest gap of the central variant: **${largest(gaps.slice(0, 1))} percentage points**.
3. **Division.** Each cell is divided by the conditional probabilities of the other attributes, all assumed. Dividing leaves the margins as they are. Every combination with a probability above 0 is a profile; none are merged, so the log-odds of the model are exact.
4. **Variants.** ${VARIANTS} weight vectors over the same profiles (seed ${SEED}). Variant 0 is the central one; each other multiplies every assumed odds by exp(${assumptions.oddsSpread} × N(0, 1)) and is fitted again to the margins that are not assumed. Largest gap over all variants: **${largest(gaps)} percentage points**.

\`data/population/margins.json\` holds the margins, \`data/population/assumptions.json\` the rest; both may be edited. Margins that contradict each other are refused, with the names of two and the gap.

## Margins, as published and as fitted

Percent of all households. *Published*: read as such (applied to the share of its group where it is a share of one). *Derived*: our division of published figures. *Assumed*: ours.

${marginTable(imposed)}

## Published figures left out of the fit

Each contradicts a margin that is fitted; the gap is shown, with the reason why the other was kept.

${marginTable(central.filter(({ margin }) => margin.use === 'compare'))}

${central
	.filter(({ margin }) => margin.use === 'compare')
	.map(
		({ margin }) =>
			`- **${margin.id}**, against ${(margin.conflictsWith ?? []).join(', ')}. ${margin.note?.en ?? ''}`
	)
	.join('\n')}

Not used: the share of households on a family benefit that is not means-tested (\`pop.ben.pf.2023\`), since no model reads it; it does not contradict the family types.

${notes()}

## Households that cannot exist

${table(
	['rule', 'combination', 'reason'],
	assumptions.impossible.map(({ id, at, reason }) => [id, say(at), reason.en])
)}

## Conditional probabilities, all assumed

Probability of yes; the first line that applies decides.

${assumptions.conditionals.map(conditional).join('\n\n')}

## What is left out

${CONSTANT_VARIABLES.map((variable) => `- \`${variable}\`: no source says how frequent it is; nobody has it here. A test gives it to 2% of the aided households with a high rent and no stable job: no ratio of a group moves by more than 2%.`).join('\n')}
- Quarterly AAH declaration is the same thing as working while on AAH.
- Age, sex, number of children and origin are not described: nothing may be said of them.
- Links that neither a margin nor a probability states are those that the fit leaves: for instance, given family, benefits and income, priority districts do not change the chance of being unemployed.

## Groups

Percent of all households: central variant, then the lowest and highest of the ${VARIANTS} variants.

${table(
	['group', 'label', 'central', 'lowest', 'highest'],
	GROUPS.map((group) => {
		const mask = groupMask(population, group);
		const shares = population.weights.map((weights) => groupShare(mask, weights));
		const [first = NaN] = shares;
		const range = [first, Math.min(...shares), Math.max(...shares)];
		return [group.id, group.label.en, ...range.map((share) => (100 * share).toFixed(1))];
	})
)}
`;
	return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
}

/** @param {ReadonlyArray<import('../src/lib/population/index.ts').MarginReport>} reports */
function marginTable(reports) {
	return table(
		['margin', 'households', 'tag', 'published', 'fitted', 'gap'],
		reports.flatMap(({ margin, cells }) =>
			cells.map(({ at, published, fitted, gap }) => [
				margin.id,
				say(at),
				margin.tag,
				(100 * published).toFixed(2),
				(100 * fitted).toFixed(2),
				(Math.abs(gap) < 0.0005 ? 0 : gap).toFixed(3)
			])
		)
	);
}

function notes() {
	const noted = margins.margins.filter(({ note, use }) => note && use === 'fit');
	return `Notes on the margins that are fitted:\n\n${noted.map(({ id, note }) => `- **${id}**: ${note?.en ?? ''}`).join('\n')}`;
}

/** @param {import('../src/lib/data/schema/population.ts').Conditional} conditional */
function conditional({ attribute, probabilities, reason }) {
	const label = assumptions.attributes.find(({ id }) => id === attribute)?.label.en ?? '';
	const rows = probabilities.map(({ at, oui }) => [say(at), `${Math.round(1000 * oui) / 10}%`]);
	return `### ${label} (\`${attribute}\`)\n\n${reason.en}\n\n${table(['households', 'yes'], rows)}`;
}

/** @param {Condition} at */
function say(at) {
	const parts = Object.entries(at).map(
		([id, named]) => `${id} = ${typeof named === 'string' ? named : named.join(' or ')}`
	);
	return parts.length > 0 ? parts.join(', ') : 'others';
}

/**
 * @param {readonly string[]} head
 * @param {ReadonlyArray<readonly string[]>} rows
 */
function table(head, rows) {
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {readonly number[]} gaps */
function largest(gaps) {
	return Math.max(...gaps).toFixed(4);
}

/** @param {number} n */
function count(n) {
	return n.toLocaleString('en-GB');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	writeFileSync(FILE, await populationReport());
	process.stdout.write(`${FILE}\n`);
}
