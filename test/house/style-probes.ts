/** One violation for each rule of the house style, and the rule that must catch it. */

import type { Probe } from './wall-probes.ts'
import { says } from './sound-house.ts'

export const STYLE_PROBES: readonly Probe[] = [
  ...impureTexts().map(([attempt, name, text, ...caughtBy]): Probe => ({ attempt, file: `engine/${name}.ts`, text: says(text), caughtBy })),
  {
    attempt: 'a form reads the clock',
    file: 'forms/clock.ts',
    text: says('export const now = Date.now()'),
    caughtBy: ['lint:no-restricted-syntax'],
  },
  {
    attempt: 'a file of 301 lines',
    file: 'api/long-file.ts',
    text: says('export const noodles = [\n' + "  'wide',\n".repeat(297) + ']'),
    caughtBy: ['lint:max-lines'],
  },
  {
    attempt: 'a function of 61 lines',
    file: 'api/long-function.ts',
    text: says('export function cook(log: string[]): void {\n' + "  log.push('stir')\n".repeat(59) + '}'),
    caughtBy: ['lint:max-lines-per-function'],
  },
  {
    attempt: 'thirteen ways through one function',
    file: 'api/many-ways.ts',
    text: says('export function choose(n: number): number {\n' + '  if (n > 1) n -= 1\n'.repeat(12) + '  return n\n}'),
    caughtBy: ['lint:complexity'],
  },
  {
    attempt: 'four steps deep',
    file: 'api/deep.ts',
    text: says('export function dig(n: number): number {\n  if (n > 1) {\n    if (n > 2) {\n      if (n > 3) {\n        if (n > 4) return 4\n      }\n    }\n  }\n  return 0\n}'),
    caughtBy: ['lint:max-depth'],
  },
  {
    attempt: 'six parameters',
    file: 'api/many-parameters.ts',
    text: says('export function sum(a: number, b: number, c: number, d: number, e: number, f: number): number {\n  return a + b + c + d + e + f\n}'),
    caughtBy: ['lint:max-params'],
  },
  {
    attempt: 'any',
    file: 'api/says-any.ts',
    text: says('export function size(x: { length: any }): number {\n  return Number(x.length)\n}'),
    caughtBy: ['lint:@typescript-eslint/no-explicit-any'],
  },
  {
    attempt: 'a value sworn to be there',
    file: 'api/swears.ts',
    text: says('export function first(x: readonly string[]): string {\n  return x[0]!\n}'),
    caughtBy: ['lint:@typescript-eslint/no-non-null-assertion'],
  },
  {
    attempt: 'the compiler told to look away',
    file: 'api/looks-away.ts',
    text: says("// @ts-ignore\nexport const n: number = 'one'"),
    caughtBy: ['lint:@typescript-eslint/ban-ts-comment'],
  },
  {
    attempt: 'lint told to look away',
    file: 'api/disables.ts',
    text: says('/* eslint-disable no-console */\nconsole.log(1)\n\nexport const one = 1'),
    caughtBy: ['lint:no-console'],
  },
  {
    attempt: 'a verdict forgotten in a switch',
    file: 'api/forgets.ts',
    text: says("import type { Verdict } from '#engine'\n\nexport function colour(verdict: Verdict): string {\n  switch (verdict) {\n    case 'approve':\n      return 'green'\n    case 'review':\n      return 'amber'\n  }\n  return ''\n}"),
    caughtBy: ['lint:@typescript-eslint/switch-exhaustiveness-check'],
  },
  {
    attempt: 'a promise nobody waits for',
    file: 'api/floats.ts',
    text: says("export function start(): void {\n  Promise.resolve('noodles')\n}"),
    caughtBy: ['lint:@typescript-eslint/no-floating-promises'],
  },
  {
    attempt: 'a type imported like a value',
    file: 'api/imports-type.ts',
    text: says("import { Verdict } from '#engine'\n\nexport const verdict: Verdict = 'approve'"),
    caughtBy: ['lint:@typescript-eslint/consistent-type-imports', 'compiler:TS1484'],
  },
  {
    attempt: 'a default export',
    file: 'api/default-export.ts',
    text: says('export default 1'),
    caughtBy: ['lint:no-restricted-syntax'],
  },
  {
    attempt: 'an exported arrow function',
    file: 'api/arrow.ts',
    text: says('export const one = (): number => 1'),
    caughtBy: ['lint:no-restricted-syntax'],
  },
  {
    attempt: 'the environment read outside config.ts',
    file: 'api/http/reads-environment.ts',
    text: says("export const port = process.env['PORT']"),
    caughtBy: ['lint:no-restricted-syntax'],
  },
  {
    attempt: 'a file that does not say what it is',
    file: 'api/silent.ts',
    text: 'export const one = 1\n',
    caughtBy: ['lint:house/first-line'],
  },
  {
    attempt: 'a file that says it in half a sentence',
    file: 'api/mumbles.ts',
    text: '/** Things */\nexport const one = 1\n',
    caughtBy: ['lint:house/first-line'],
  },
  {
    attempt: 'a file with an empty word for a name',
    file: 'api/licence-utils.ts',
    text: says('export const one = 1'),
    caughtBy: ['lint:house/plain-words'],
  },
  {
    attempt: 'an export with an empty word in its name',
    file: 'api/empty-word.ts',
    text: says('export type ApplicationData = { readonly id: string }'),
    caughtBy: ['lint:house/plain-words'],
  },
  {
    attempt: 'an enum, which Node cannot strip',
    file: 'api/enumerates.ts',
    text: says('export enum Size {\n  small,\n  large,\n}'),
    caughtBy: ['compiler:TS1294'],
  },
]

type Impure = readonly [attempt: string, name: string, text: string, ...caughtBy: Probe['caughtBy'][number][]]

/** What the engine must not do: know the machine, the clock, the dice or the local custom. */
function impureTexts(): readonly Impure[] {
  return [
    ['the engine reads process', 'process', 'export const on = process.platform', 'compiler:TS2591', 'lint:no-restricted-globals'],
    ['the engine prints', 'prints', "console.log('noodles')\n\nexport const one = 1", 'compiler:TS2584', 'lint:no-console'],
    ['the engine waits', 'waits', 'export const timer = setTimeout(() => 1, 1)', 'compiler:TS2304'],
    ['the engine fetches', 'fetches', "export const page = fetch('/')", 'compiler:TS2304'],
    ['the engine makes a date of now', 'date', 'export const now = new Date()', 'lint:no-restricted-syntax'],
    ['the engine reads the clock', 'clock', 'export const now = Date.now()', 'lint:no-restricted-syntax'],
    ['the engine throws dice', 'dice', 'export const chance = Math.random()', 'lint:no-restricted-syntax'],
    ['the engine formats by the custom of the machine', 'custom', 'export const text = (1234).toLocaleString()', 'lint:no-restricted-syntax'],
    ['the engine sorts by the custom of the machine', 'sorts', "export const order = 'a'.localeCompare('b')", 'lint:no-restricted-syntax'],
    ['the engine reads the hour of the machine', 'hour', 'export const hour = new Date(0).getHours()', 'lint:no-restricted-syntax'],
  ]
}
