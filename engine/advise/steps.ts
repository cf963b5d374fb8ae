/** One way out, taken: the application as it would then be, with what it costs so far. */

import type { Answers, Signature } from '../answers.ts'
import { addDays, officeDate } from '../dates.ts'
import { testHolds } from '../examine/holds.ts'
import { isFactName, type Facts } from '../facts/catalogue.ts'
import type { Circumstances } from '../facts/circumstances.ts'
import { deriveFacts } from '../facts/derive-facts.ts'
import type { Lookups } from '../lookups.ts'
import type { Way } from './advice-book.ts'
import { assumed } from './assume.ts'
import { MAKINGS, type Made, type Situation } from './makings.ts'
import { valueAt, withValueAt } from './pointer.ts'

/** What the outside says of a value the office proposes; whole answers, by lookup. */
export type Choice = { readonly value: unknown; readonly lookups: Partial<Lookups> }

/** Known to be had, by pointer: free names, doors of the library. */
export type Choices = Readonly<Record<string, readonly Choice[]>>

export type Step = { readonly way: Way; readonly value: unknown; readonly told: boolean; readonly before: Facts }

/** Everyone who must sign signs again whenever an application is handed in again, so signing costs nothing beside another change. */
const SIGNED_ANEW = 'signed-anew'

/** Ways that are open at this point, each with the values that may be tried. */
export function openWays(ways: readonly Way[], { facts }: Situation, taken: readonly Step[]): readonly Way[] {
  return ways.filter((way) => taken.every((step) => step.way !== way) && testHolds(way.when, facts))
}

export type Tried = Situation & { readonly value: unknown; readonly told: boolean }

/** In order of preference; facts are derived as far as somebody asks. */
export function* takeWay(way: Way, situation: Situation, choices: Choices): Generator<Tried> {
  const { circumstances } = situation
  const offered = choices[way.pointer] ?? []
  if (way.kind === 'choose-again' && offered.length > 0) {
    for (const { value, lookups } of offered) yield { ...moved(circumstances, { way, value, lookups: { ...circumstances.lookups, ...lookups } }), value, told: true }
    return
  }
  const told = way.kind === 'set' || way.kind === 'drop'
  const expected = assumed(circumstances.lookups, way.assumes, circumstances.now)
  for (const { value, assumes } of valuesOf(way, situation)) {
    yield { ...moved(circumstances, { way, value, lookups: assumed(expected, assumes ?? {}, circumstances.now) }), value, told }
  }
}

type Move = { readonly way: Way; readonly value: unknown; readonly lookups: Lookups }

function moved(circumstances: Circumstances, { way, value, lookups }: Move): Situation {
  const written = [[way.pointer, value] as const, ...way.drops.map((pointer) => [pointer, undefined] as const)].reduce<unknown>((answers, [pointer, to]) => withValueAt(answers, pointer, to), circumstances.answers)
  const next = { ...circumstances, answers: signedAnew(asAnswers(written), circumstances.now), lookups, contentHash: SIGNED_ANEW }
  return { circumstances: next, facts: deriveFacts(next) }
}

/** Ways are data of the matter that asks the form; whether the form takes what they write is tested with it. */
function asAnswers(written: unknown): Answers {
  return written as Answers
}

function signedAnew(answers: Answers, now: string): Answers {
  const signers = ['operator', ...(answers.agent === undefined ? [] : ['agent']), ...(answers.family ?? []).map((_, place) => `family/${String(place)}`)]
  return { ...answers, signatures: signers.map((signer): Signature => ({ signer, method: 'handwriting', contentHash: SIGNED_ANEW, signedAt: now })) }
}

function valuesOf({ pointer, value }: Way, situation: Situation): readonly Made[] {
  const { circumstances, facts } = situation
  if ('made' in value) return MAKINGS[value.made](situation)
  if ('is' in value) return [{ value: value.is }]
  if ('gone' in value) return [{ value: undefined }]
  if ('stays' in value) return [{ value: valueAt(circumstances.answers, pointer) }]
  if ('days' in value) return [{ value: addDays(officeDate(circumstances.now), value.days) }]
  if ('fact' in value) return proposed(facts, value.fact)
  return withoutMembers(valueAt(circumstances.answers, pointer), factValue(facts, value.without))
}

function proposed(facts: Facts, fact: string): readonly Made[] {
  const value = factValue(facts, fact)
  return typeof value === 'string' ? [{ value }] : []
}

function withoutMembers(list: unknown, members: unknown): readonly Made[] {
  if (!Array.isArray(list) || !Array.isArray(members)) return []
  return [{ value: list.filter((each) => !members.includes(each)) }]
}

function factValue(facts: Facts, name: string): unknown {
  return isFactName(name) ? facts[name] : null
}
