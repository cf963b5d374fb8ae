/** The smallest change that would be approved, among what an applicant may change: tried on the same rules, not guessed. */

import type { OpenCompiled } from '../evaluate/compile.ts'
import type { Circumstances } from '../facts/circumstances.ts'
import { deriveFacts } from '../facts/derive-facts.ts'
import { plainLabels, renderText, type Labels } from '../render-message.ts'
import type { Text } from '../rule-set.ts'
import type { AdviceBook, WayKind } from './advice-book.ts'
import type { Advice, Change } from './advice.ts'
import { valueAt } from './pointer.ts'
import { searchChange, TRIAL_LIMIT, type Found } from './search.ts'
import type { Choices, Step } from './steps.ts'

export type AdviceTerms = {
  readonly rules: OpenCompiled
  readonly book: AdviceBook
  /** What is known to be had; without it a name or a place is chosen again on trust. */
  readonly choices?: Choices
  readonly labels?: Labels
  /** Applications to try at most; TRIAL_LIMIT unless said. */
  readonly limit?: number
}

/** Pure and deterministic: the same application, lists and rules are advised the same. */
export function adviseChange(circumstances: Circumstances, { rules, book, choices = {}, labels = plainLabels, limit = TRIAL_LIMIT }: AdviceTerms): Advice {
  const found = searchChange({ circumstances, facts: deriveFacts(circumstances) }, { rules, ways: book.ways, choices, limit })
  if (found === null) return { kind: 'needs-person' }
  if (found.steps.length === 0) return { kind: 'approved' }
  const { answers, lookups } = found.situation.circumstances
  return { kind: 'changes', changes: changesOf(circumstances, found, labels), taken: found.steps.map(({ way }) => way.name), tried: { answers, lookups } }
}

/** In the order in which the ways were taken, which is the order of the rules. */
function changesOf({ answers }: Circumstances, { steps, situation }: Found, labels: Labels): readonly Change[] {
  const pointers = [...new Set(steps.map(({ way }) => way.pointer))]
  return pointers.map((pointer) => {
    const own = steps.filter(({ way }) => way.pointer === pointer)
    return {
      pointer,
      kind: strongest(own.map(({ way }) => way.kind)),
      from: valueAt(answers, pointer) ?? null,
      to: own.every(({ told }) => told) ? (valueAt(situation.circumstances.answers, pointer) ?? null) : null,
      words: together(own.map((step) => wordsOf(step, labels))),
    }
  })
}

const BY_WEIGHT = ['choose-again', 'supply', 'check-again', 'drop', 'set'] as const satisfies readonly WayKind[]

function strongest(kinds: readonly WayKind[]): WayKind {
  return BY_WEIGHT.find((kind) => kinds.includes(kind)) ?? 'set'
}

function together(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') }
}

/** Stands for the new value while facts are filled in; a private-use character is in no text of ours. */
const HELD = '\uE000'
const OPTIONAL = /\[\[((?:(?!\]\]).)*\{to\}.*?)\]\]/gsu

/** A new value that only the applicant has, or that is no text, is not said; the optional part around it then goes too. */
function wordsOf({ way: { words }, value, told, before }: Step, labels: Labels): Text {
  const to = told && typeof value === 'string' ? value : null
  const held = (text: string): string => text.replace(OPTIONAL, to === null ? '' : '$1').replaceAll('{to}', HELD)
  const { zh, en } = renderText({ zh: held(words.zh), en: held(words.en) }, before, labels)
  return { zh: zh.replaceAll(HELD, to ?? ''), en: en.replaceAll(HELD, to ?? '') }
}
