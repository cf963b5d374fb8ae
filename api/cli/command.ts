/** What a command is: its flags as a table, and what it does; help and faults follow from the table. */

import { parseArgs } from 'node:util'
import { UsageFault } from './fault.ts'
import type { Terminal } from './terminal.ts'

export type Flag = {
  /** How its value is shown in the help; absent for a flag without one. */
  readonly value?: string
  readonly about: string
}

export type Command = {
  /** After the command's own words, e.g. `<answers.json|->`. */
  readonly words: string
  readonly about: string
  readonly flags: Readonly<Record<string, Flag>>
  /** Exit code: 0 when all is well, 1 when what was given has a fault. Throws Fault or UsageFault for the same with a sentence. */
  readonly run: (given: Given, terminal: Terminal) => Promise<number>
}

export type Given = {
  readonly words: readonly string[]
  readonly text: (flag: string) => string | undefined
  readonly has: (flag: string) => boolean
}

export const JSON_FLAG = { json: { about: 'print for programs instead of people' } } as const satisfies Command['flags']

/** @throws UsageFault */
export function readGiven(name: string, { flags }: Command, argv: readonly string[]): Given {
  const options = Object.fromEntries(Object.entries(flags).map(([flag, { value }]) => [flag, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]))
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    return {
      words: positionals,
      text: (flag) => textOf(values[flag]),
      has: (flag) => values[flag] !== undefined && values[flag] !== false,
    }
  } catch (error) {
    throw new UsageFault(`${sentenceOf(error)} See: miaopi ${name} --help`)
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Node names the option in quotes; the rest of what it says is about its own syntax. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? ''
  if (message.startsWith('Unknown option')) return `There is no option ${option} here.`
  if (message.includes('argument missing') || message.includes('is ambiguous')) return `The option ${option} needs a value.`
  if (message.includes('does not take an argument')) return `The option ${option} takes no value.`
  return 'The options cannot be read.'
}

/** @throws UsageFault unless exactly one word was given */
export function onlyWord(name: string, { words }: Given, what: string): string {
  const [word, ...rest] = words
  if (word === undefined || rest.length > 0) throw new UsageFault(`Say ${what}. See: miaopi ${name} --help`)
  return word
}

/** @throws UsageFault when a word was given to a command that takes none */
export function noWords(name: string, { words }: Given): void {
  if (words.length > 0) throw new UsageFault(`miaopi ${name} takes no “${words.join(' ')}”. See: miaopi ${name} --help`)
}

export function helpOf(name: string, { words, about, flags }: Command): string {
  const shown = Object.entries({ ...flags, help: { about: 'show this' } } as Command['flags']).map(([flag, { value, about: meaning }]) => ({ left: `--${flag}${value === undefined ? '' : ` ${value}`}`, meaning }))
  const width = Math.max(...shown.map(({ left }) => left.length))
  const call = ['miaopi', name, words, '[options]'].filter((part) => part !== '').join(' ')
  return [call, '', about, '', ...shown.map(({ left, meaning }) => `  ${left.padEnd(width)}  ${meaning}`), ''].join('\n')
}
