/** Many cases, one a line: each is decided by itself, and a line that cannot be is told of and does not stop the rest. */

import { Fault, UsageFault } from '../fault.ts'
import { readLines, strictJson, type Line } from '../files.ts'
import { sayLines, type Terminal } from '../terminal.ts'
import type { Desk } from './desk.ts'
import { momentOf } from './moment.ts'
import { outcomeOf, type CaseOutcome } from './outcome.ts'
import { caseFrom, decided, worldFrom, type CaseTerms } from './read-case.ts'
import { Refused, type Refusal } from './refusals.ts'
import { outcomeLine } from './write-outcome.ts'

export type BatchTerms = { readonly file: string; readonly json: boolean; readonly explained: boolean }

/** Exit code 1 when any line could not be decided. */
export async function decideBatch(desk: Desk, { file, json, explained }: BatchTerms, terms: CaseTerms, terminal: Terminal): Promise<number> {
  let code = 0
  for await (const line of readLines(terminal, file)) {
    const answer = await answerTo(line, desk, { explained, terms })
    if (answer.kind === 'refused') code = 1
    await sayLines(terminal, [json ? JSON.stringify(jsonOf(answer, line.number)) : textOf(answer, line.number)])
  }
  return code
}

type LineAnswer =
  | { readonly kind: 'decided'; readonly outcome: CaseOutcome }
  | { readonly kind: 'refused'; readonly sentence: string; readonly refusal: Refusal | null }

async function answerTo({ bytes }: Line, desk: Desk, { explained, terms }: { readonly explained: boolean; readonly terms: CaseTerms }): Promise<LineAnswer> {
  try {
    const written = writtenCase(strictJson(bytes, 'the line'))
    const world = written.world === undefined ? {} : worldFrom(written.world, desk)
    const at = written.at === undefined ? terms.at : momentOf(written.at)
    const tried = caseFrom({ answers: written.answers, world, name: written.name ?? null }, { ...terms, at })
    return { kind: 'decided', outcome: outcomeOf(desk, await decided(desk, tried), { explained }) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', sentence: shortened(error.refusal), refusal: error.refusal }
    if (error instanceof Fault || error instanceof UsageFault) return { kind: 'refused', sentence: error.message, refusal: null }
    throw error
  }
}

type WrittenLine = { readonly answers: unknown; readonly world?: unknown; readonly at?: string; readonly name?: string }

const KEYS: ReadonlySet<string> = new Set(['answers', 'world', 'at', 'name'])

function writtenCase(value: unknown): WrittenLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('The line is no object.')
  const fields = new Map<string, unknown>(Object.entries(value))
  if ([...fields.keys()].some((key) => !KEYS.has(key))) throw new Fault(`The line may hold ${[...KEYS].join(', ')} and nothing else.`)
  const [at, name] = [textIn(fields, 'at'), textIn(fields, 'name')]
  return { answers: fields.get('answers'), world: fields.get('world'), ...(at === undefined ? {} : { at }), ...(name === undefined ? {} : { name }) }
}

function textIn(fields: ReadonlyMap<string, unknown>, key: string): string | undefined {
  const value = fields.get(key)
  if (value !== undefined && typeof value !== 'string') throw new Fault(`“${key}” is no text.`)
  return value
}

/** A refusal in one line: its code and the places concerned. */
function shortened({ code, faults }: Refusal): string {
  return `${code}: ${faults.map(({ pointer, code: fault }) => `${pointer} ${fault}`.trim()).join(', ')}`
}

function jsonOf(answer: LineAnswer, line: number): unknown {
  if (answer.kind === 'decided') return { line, ...answer.outcome }
  return { line, refused: answer.sentence, ...(answer.refusal === null ? {} : answer.refusal) }
}

function textOf(answer: LineAnswer, line: number): string {
  return answer.kind === 'decided' ? outcomeLine(answer.outcome, line) : `line ${String(line)}\trefused\t${answer.sentence}`
}
