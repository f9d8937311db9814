import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { roomsRule } from './scripts/lib/rooms-rule.mjs';

const PURE = ['src/lib/{scoring,population,control,drm}/**/*.ts'];
const OUTSIDE_WORLD = [
	'document',
	'window',
	'self',
	'globalThis',
	'navigator',
	'localStorage',
	'sessionStorage',
	'Date',
	'performance',
	'crypto',
	'fetch'
];
const SURE_MISTAKES = [
	'array-callback-return',
	'for-direction',
	'no-async-promise-executor',
	'no-compare-neg-zero',
	'no-cond-assign',
	'no-constant-binary-expression',
	'no-constant-condition',
	'no-debugger',
	'no-dupe-else-if',
	'no-duplicate-case',
	'no-empty',
	'no-fallthrough',
	'no-loss-of-precision',
	'no-prototype-builtins',
	'no-self-assign',
	'no-self-compare',
	'no-sparse-arrays',
	'no-undef',
	'no-unreachable',
	'no-unsafe-finally',
	'no-unsafe-optional-chaining',
	'no-useless-assignment',
	'no-useless-catch',
	'no-useless-escape',
	'use-isnan',
	'valid-typeof'
];
const NO_SCROLLAMA = {
	group: ['scrollama', 'scrollama/*'],
	message: 'scrollama stays behind src/lib/story/scroller.ts.'
};

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'coverage/',
		'test-results/',
		'playwright-report/',
		'frozen/'
	]),
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		plugins: { project: { rules: { arrows: roomsRule } } },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			...Object.fromEntries(SURE_MISTAKES.map((rule) => [rule, 'error'])),
			'project/arrows': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-restricted-imports': ['error', { patterns: [NO_SCROLLAMA] }],
			'prefer-const': 'error',
			eqeqeq: 'error'
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		// The type checker knows the names; this rule does not know types.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			// The site stands at the root of its origin: a path is its own address.
			'svelte/no-navigation-without-resolve': 'off',
			// Knows that $props is destructured with let.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			'no-useless-assignment': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		rules: { 'max-lines': ['error', { max: 300 }] }
	},
	{
		files: ['src/lib/**/*.{ts,js,svelte}'],
		rules: { 'no-console': 'error' }
	},
	{
		files: PURE,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						NO_SCROLLAMA,
						{
							regex:
								'^(svelte|@sveltejs|layercake|\\$app|\\$env|\\$service-worker)(/|$)|\\.svelte$',
							message: 'The model runs anywhere: no Svelte, no SvelteKit.'
						}
					]
				}
			],
			'no-restricted-globals': [
				'error',
				...OUTSIDE_WORLD.map((name) => ({
					name,
					message: 'The model reads nothing but its arguments: pass it in.'
				}))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Take a seeded generator as an argument.' }
			]
		}
	},
	{
		// A test may time what it tests, and hold a room against the one that uses it.
		files: ['src/**/*.test.ts'],
		rules: { 'no-restricted-globals': 'off', 'project/arrows': 'off' }
	},
	{
		files: ['src/lib/story/scroller.ts'],
		rules: { 'no-restricted-imports': 'off' }
	}
);
