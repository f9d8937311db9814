import { describe, expect, test } from 'vitest';
import { edit, errorOf, minimalFile, reconstructedFile } from './test-models.ts';

type Json = Record<string, unknown>;

describe('parseModel', () => {
	const modality = ['variables', 0, 'modalities', 1];
	const many = (count: number, of: (i: number) => unknown) =>
		Array.from({ length: count }, (_, i) => of(i));
	const label = { fr: 'a', en: 'b' };
	const cases: [string, Json, string, RegExp][] = [
		['no id', edit(minimalFile(), ['id'], undefined), 'missing', /^m\.json, id: /],
		[
			'id with a space',
			edit(minimalFile(), ['id'], 'a b'),
			'wrong-type',
			/"a b"; accepted: letters/
		],
		[
			'unknown kind',
			edit(minimalFile(), ['kind'], 'x'),
			'wrong-type',
			/kind: found "x"; accepted: "published", /
		],
		['other link', edit(minimalFile(), ['link'], 'probit'), 'wrong-type', /accepted: "logistic"/],
		[
			'French label missing',
			edit(minimalFile(), [...modality, 'label'], { en: 'x' }),
			'missing',
			/variables\[0\]\.modalities\[1\]\.label\.fr/
		],
		[
			'blank label',
			edit(minimalFile(), [...modality, 'label', 'fr'], ' '),
			'wrong-type',
			/non-empty text/
		],
		[
			'weight as text',
			edit(minimalFile(), [...modality, 'weight'], '0.7'),
			'wrong-type',
			/found "0\.7"; accepted: a number/
		],
		[
			'weight over 50',
			edit(minimalFile(), [...modality, 'weight'], 50.1),
			'out-of-range',
			/found 50\.1; accepted: at most 50/
		],
		[
			'infinite weight',
			edit(minimalFile(), [...modality, 'weight'], -Infinity),
			'out-of-range',
			/accepted: at least -50/
		],
		[
			'weight that is no number',
			edit(minimalFile(), [...modality, 'weight'], NaN),
			'wrong-type',
			/accepted: a number/
		],
		['intercept missing', edit(minimalFile(), ['intercept'], undefined), 'missing', /intercept/],
		[
			'intercept null',
			edit(minimalFile(), ['intercept'], null),
			'missing',
			/intercept.*accepted: a number/
		],
		[
			'script address',
			edit(minimalFile(), ['sources', 0, 'url'], 'javascript:alert(1)'),
			'wrong-type',
			/http\(s\) address/
		],
		[
			'unlisted source',
			edit(minimalFile(), [...modality, 'source'], 'other'),
			'unknown-source',
			/"other".*accepted: s\./
		],
		[
			'weight without a source',
			edit(minimalFile(), [...modality, 'source'], undefined),
			'missing',
			/\(yes\)\.source/
		],
		[
			'weight with no source in the list',
			edit(minimalFile(), [...modality, 'source'], []),
			'missing',
			/\(yes\)\.source/
		],
		[
			'two variables of one id',
			{ ...minimalFile(), variables: many(2, () => (minimalFile()['variables'] as Json[])[0]) },
			'duplicate',
			/"v" appears twice/
		],
		[
			'two modalities of one id',
			edit(minimalFile(), [...modality, 'id'], 'no'),
			'duplicate',
			/modalities: "no" appears twice/
		],
		[
			'two sources of one id',
			{ ...minimalFile(), sources: many(2, () => (minimalFile()['sources'] as Json[])[0]) },
			'duplicate',
			/sources: "s"/
		],
		[
			'two references',
			edit(edit(minimalFile(), [...modality, 'reference'], true), [...modality, 'weight'], 0),
			'two-references',
			/no, yes/
		],
		[
			'reference with a weight',
			edit(minimalFile(), ['variables', 0, 'modalities', 0, 'weight'], 0.1),
			'reference-not-zero',
			/carries 0\.1/
		],
		[
			'501 variables',
			{ ...minimalFile(), variables: many(501, (i) => ({ id: `v${i}`, label, modalities: [] })) },
			'out-of-range',
			/found 501; accepted: at most 500/
		],
		[
			'201 modalities',
			edit(
				minimalFile(),
				['variables', 0, 'modalities'],
				many(201, (i) => ({ id: `m${i}`, label, weight: 0 }))
			),
			'out-of-range',
			/found 201; accepted: at most 200/
		],
		[
			'reconstructed with an intercept',
			{ ...reconstructedFile(), intercept: 0 },
			'not-reconstructed',
			/intercept: found 0 in a reconstructed model/
		],
		[
			'reconstructed with a weight',
			edit(reconstructedFile(), [...modality, 'weight'], 1),
			'not-reconstructed',
			/accepted: no weight/
		],
		[
			'reference with a direction',
			edit(reconstructedFile(), ['variables', 0, 'modalities', 0, 'direction'], 'raises'),
			'reference-not-zero',
			/carries raises/
		],
		[
			'unknown direction',
			edit(reconstructedFile(), [...modality, 'direction'], 'up'),
			'wrong-type',
			/"raises", "lowers", "none"/
		],
		[
			'order on an unknown modality',
			reconstructedFile({ orders: [['v0', 'v99']] }),
			'unknown',
			/orders\[0\]\.lesser: "v99\.yes"/
		],
		[
			'largest on the reference',
			{ ...reconstructedFile(), largest: [{ modality: 'v0.no', among: 1, source: 's' }] },
			'unknown',
			/largest\[0\]\.modality: "v0\.no"/
		],
		['largest among none', reconstructedFile({ largest: [['v0', 0]] }), 'out-of-range', /among/],
		[
			'loop of orders',
			reconstructedFile({
				orders: [
					['v0', 'v1'],
					['v1', 'v2'],
					['v2', 'v0']
				]
			}),
			'cycle',
			/v0\.yes > v1\.yes > v2\.yes > v0\.yes/
		],
		[
			'exclusion of one answer',
			{
				...reconstructedFile(),
				exclusions: [{ all: [{ variable: 'v0', modality: 'yes' }], reason: label }]
			},
			'out-of-range',
			/found 1; accepted: at least 2/
		],
		[
			'exclusion of an unknown answer',
			{
				...reconstructedFile(),
				exclusions: [
					{
						all: [
							{ variable: 'v0', modality: 'x' },
							{ variable: 'v1', modality: 'yes' }
						],
						reason: label
					}
				]
			},
			'unknown',
			/exclusions\[0\]: "v0\.x"/
		],
		[
			'exclusion within one variable',
			{
				...reconstructedFile(),
				exclusions: [
					{
						all: [
							{ variable: 'v0', modality: 'yes' },
							{ variable: 'v0', modality: 'no' }
						],
						reason: label
					}
				]
			},
			'duplicate',
			/"v0"/
		]
	];
	test.each(cases)('refuses: %s', (_, json, code, message) => {
		const error = errorOf(json);
		expect(error.code).toBe(code);
		expect(error.message).toMatch(message);
	});
});
