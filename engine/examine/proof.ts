/** Why nothing can be found: the few conditions and links that together exclude it; what plays no part is left out. */

import type { Text } from '../rule-set.ts'
import type { Link } from './links/link.ts'
import { linksOn, seekerFor, type Ground } from './seek.ts'
import { both, either, holds, not, testsIn, type Sentence } from './sentence.ts'

export type Reason = { readonly text: Text; readonly sentence: Sentence }

/**
 * Takes reasons that no application fulfils together on this ground. Each that stays is needed: without it something is found. Where the
 * work allowed does not show that one can go, it stays.
 */
export function proofOf(reasons: readonly Reason[], ground: Ground): readonly Text[] {
  const links = linksOn(ground).map(reasonOf)
  const all = [...reasons, ...links]
  // Here links are reasons like others, so that the ground itself has none.
  const bare = seekerFor(all.flatMap(({ sentence }) => testsIn(sentence)), ground, { steps: PROOF_STEPS, tied: false })
  const excluded = (some: readonly Reason[]): boolean => bare(both(...some.map(({ sentence }) => sentence))).kind === 'none'
  const needed = excluded(reasons) ? reasons : all
  return needed.reduce((left, reason) => (excluded(without(left, reason)) ? without(left, reason) : left), needed).map(({ text }) => text)
}

const PROOF_STEPS = 2_000

function without(reasons: readonly Reason[], reason: Reason): readonly Reason[] {
  return reasons.filter((each) => each !== reason)
}

function reasonOf({ reason, when, then }: Link): Reason {
  return { text: reason, sentence: either(not(holds(when)), holds(then)) }
}
