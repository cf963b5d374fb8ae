/** Why nothing can be found: the few conditions and links that together exclude it; what plays no part is left out. */

import type { Text } from '../rule-set.ts'
import type { Link } from './links/link.ts'
import { linksOn, seekerFor, type Ground } from './seek.ts'
import { both, either, holds, not, testsIn, type Sentence } from './sentence.ts'

export type Reason = { readonly text: Text; readonly sentence: Sentence }

/**
 * Takes a sentence that no application fulfils on this ground, in parts, and says which parts and links it takes to exclude it: none of
 * them could be left out. Empty where that cannot be shown within the work allowed.
 */
export function proofOf(parts: readonly Reason[], ground: Ground): readonly Text[] {
  const all = [...parts, ...linksOn(ground).map(reasonOf)]
  // Links are reasons like others here, so the ground itself has none.
  const seek = seekerFor(all.flatMap(({ sentence }) => testsIn(sentence)), ground, { steps: PROOF_STEPS, tied: false })
  const excludes: Excludes = (reasons) => seek(both(...reasons.map(({ sentence }) => sentence))).kind === 'none'
  return excludes(all) ? needed({ given: [], added: false, among: all }, excludes).map(({ text }) => text) : []
}

/** Only the links it takes, for a sentence that says nothing to a reader. */
export function linksAgainst(sentence: Sentence, ground: Ground): readonly Text[] {
  const nameless = { zh: '', en: '' }
  return proofOf([{ text: nameless, sentence }], ground).filter((text) => text !== nameless)
}

const PROOF_STEPS = 2_000

type Excludes = (reasons: readonly Reason[]) => boolean
type Split = { readonly given: readonly Reason[]; readonly added: boolean; readonly among: readonly Reason[] }

/** By halves (QuickXplain): a few dozen questions for a proof of a few reasons out of a hundred. */
function needed({ given, added, among }: Split, excludes: Excludes): readonly Reason[] {
  if (added && excludes(given)) return []
  if (among.length < 2) return among
  const [first, second] = [among.slice(0, among.length >> 1), among.slice(among.length >> 1)]
  const ofSecond = needed({ given: [...given, ...first], added: first.length > 0, among: second }, excludes)
  const ofFirst = needed({ given: [...given, ...ofSecond], added: ofSecond.length > 0, among: first }, excludes)
  return [...ofFirst, ...ofSecond]
}

function reasonOf({ reason, when, then }: Link): Reason {
  return { text: reason, sentence: either(not(holds(when)), holds(then)) }
}
