import { expect, test } from 'vitest';
import { modelJsonSchema } from './json-schema.ts';

test('the JSON Schema states the contract as required and the rest as optional', () => {
	expect(modelJsonSchema()).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		type: 'object',
		required: ['id', 'agency', 'years', 'kind', 'link', 'intercept', 'variables', 'sources'],
		properties: {
			kind: { enum: ['published', 'reconstructed', 'supplied'] },
			variables: { type: 'array', maxItems: 500 }
		}
	});
});

test('the JSON Schema can be written out', () => {
	expect(JSON.parse(JSON.stringify(modelJsonSchema()))).toEqual(modelJsonSchema());
});
