/** Is there an application for which a sentence is true? Answered by splitting into cases, exactly, as far as bounded work goes. */

import type { Facts } from '../facts/catalogue.ts'
import { allCells, claimOf } from './claim.ts'
import type { Test } from './holds.ts'
import type { Link } from './links/link.ts'
import { brokenLinks, linksOf, type LinkedMatter } from './links/links.ts'
import { claimsOf, narrowed, search } from './search.ts'
import { both, either, holds, not, sentenceHolds, testsIn, type Sentence } from './sentence.ts'
import { openSpace } from './space.ts'
import { factsIn, nearOrdinary, usualCells } from './witness.ts'

/** Where to look, and what a witness should be like. */
export type Ground = {
  readonly matter: LinkedMatter
  /** An application to stay near to, such as the base of the examples. */
  readonly ordinary: Facts | null
  /** `road`: only applications that the form lets in and the office asks its sources about. `facts`: whatever facts can be made at all. */
  readonly rests: Link['rests']
}

export type Sought =
  | { readonly kind: 'found'; readonly facts: Facts }
  | { readonly kind: 'none' }
  /** Neither found nor excluded within the work allowed. */
  | { readonly kind: 'undecided' }

export type Seek = (sentence: Sentence) => Sought

/** Boxes of cases looked at before a question is left undecided. */
export const CASE_LIMIT = 20_000

export function seek(sentence: Sentence, ground: Ground, terms: SeekTerms = {}): Sought {
  return seekerFor(testsIn(sentence), ground, terms)(sentence)
}

export type SeekTerms = {
  readonly steps?: number
  /** False: the links between facts are left out of account. */
  readonly tied?: boolean
}

/** For many sentences over the same tests: the space is cut once. A sentence with other tests may be answered wrongly. */
export function seekerFor(tests: readonly Test[], ground: Ground, { steps = CASE_LIMIT, tied = true }: SeekTerms = {}): Seek {
  const ties = tied ? linkSentence(ground) : both()
  const space = openSpace([...tests, ...testsIn(ties)], ground.matter, ground.ordinary)
  const preferred = usualCells(space, ground.ordinary)
  const links = claimsOf([claimOf(ties, space)])
  const start = narrowed(links, space.variables.map((_, at) => allCells(at, space)))
  return (sentence) => {
    if (start === null) return { kind: 'none' }
    const searched = search(links, claimsOf([claimOf(sentence, space)]), start, { steps, preferred })
    if (searched.kind !== 'found') return searched
    const facts = factsIn(searched.box, space, preferred)
    return { kind: 'found', facts: tied ? near(facts, sentence, ground) : facts }
  }
}

/** All that ties facts together on this ground. */
export function linkSentence(ground: Ground): Sentence {
  return both(...linksOn(ground).map(({ when, then }) => either(not(holds(when)), holds(then))))
}

/** Facts found by whatever way, brought as near to ordinary ones as the sentence allows. */
export function near(facts: Facts, sentence: Sentence, ground: Ground): Facts {
  const { ordinary } = ground
  return ordinary === null ? facts : nearOrdinary(facts, ordinary, (tried) => sentenceHolds(sentence, tried) && canExist(tried, ground))
}

export function linksOn({ matter, rests }: Ground): readonly Link[] {
  return linksOf(matter).filter((link) => rests === 'road' || link.rests === 'facts')
}

export function canExist(facts: Facts, ground: Ground): boolean {
  return brokenLinks(linksOn(ground), facts).length === 0
}
