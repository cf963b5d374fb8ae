/** The house style, as far as a machine can hold it: sizes, purity, words, types and doors. */

import tseslint from 'typescript-eslint'
import { firstLine } from './test/house/lint/first-line.js'
import { plainWords } from './test/house/lint/plain-words.js'

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']
const SCRIPTS = ['**/*.js', '**/*.mjs']
const PROGRAMS = ['api/main.ts', 'api/worker.ts', 'api/cli.ts', 'api/cli/**/*.ts']
const TESTS = ['test/**/*.ts', 'test/**/*.tsx']
const CONFIGURATION = ['*.config.ts', '*.config.js']
/* Two programs for all rooms: the types of the libraries are read twice and not ten times, as by the compiler's own projects. */
const LINTED = ['test/house/lint/server.json', 'test/house/lint/windows.json']

const house = { rules: { 'first-line': firstLine, 'plain-words': plainWords } }

/* Selectors are gathered into one list per area, because a later block replaces an earlier list whole. */
const FORM = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name that is imported is a name that can be found.' },
  {
    selector: 'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :matches(ArrowFunctionExpression, FunctionExpression)',
    message: 'Write an exported function as a declaration: function name() {}.',
  },
]
const ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read once, in api/config.ts: take the value from there.',
  },
]
const CLOCK = 'There is no clock here: pass the time in.'
const MACHINE = 'The result depends on the machine it runs on: format or sort by a fixed rule.'
const PURITY = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'There are no dice here: pass the choice in.' },
  { selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare)/]', message: MACHINE },
  {
    selector: 'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: 'The result depends on the time zone of the machine: use the UTC form.',
  },
]
const SIZES = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
  complexity: ['error', 12],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
}

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', '.tsbuild/', '.cache/', 'forms/compiled/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  {
    files: [...TYPESCRIPT, ...SCRIPTS],
    plugins: { house },
    rules: {
      ...SIZES,
      'house/first-line': 'error',
      'house/plain-words': 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', ...FORM, ...ENVIRONMENT],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    },
  },

  {
    files: TYPESCRIPT,
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: LINTED, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },

  {
    files: ['engine/**/*.ts', 'forms/**/*.ts', 'forms/**/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...FORM, ...ENVIRONMENT, ...PURITY],
      'no-restricted-globals': ['error', 'process', 'crypto', 'performance', 'globalThis', 'Intl', 'Temporal'],
    },
  },
  {
    files: ['api/contract/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'document', 'window', 'localStorage'] },
  },

  { files: ['api/config.ts', ...PROGRAMS], rules: { 'no-restricted-syntax': ['error', ...FORM] } },
  { files: PROGRAMS, rules: { 'no-console': 'off' } },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...FORM],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // The one place where a rule set becomes a function; its text is ours and its constants are JSON texts.
  { files: ['engine/evaluate/compile/generated-function.ts'], rules: { '@typescript-eslint/no-implied-eval': 'off' } },
  { files: ['test/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['api/setup.mjs', 'api/miaopi.mjs', 'test/*.mjs'], rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...FORM] } },
  { files: CONFIGURATION, rules: { 'no-restricted-syntax': 'off' } },
)
