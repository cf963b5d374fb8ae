/** What is claimed or asked about applications, as one value that every way of answering reads: tried out, split into cases, or solved. */

import type { Facts } from '../facts/catalogue.ts'
import type { Rule } from '../rule-set.ts'
import { ruleFires, testHolds, type Test } from './holds.ts'

export type Sentence =
  | { readonly kind: 'holds'; readonly test: Test }
  /** The rule fires: its conditions hold, and nothing it reads is unknown. */
  | { readonly kind: 'fires'; readonly rule: Pick<Rule, 'conditions'> }
  /** Of nothing, `all` is true and `any` is not. */
  | { readonly kind: 'all' | 'any'; readonly of: readonly Sentence[] }
  | { readonly kind: 'not'; readonly of: Sentence }

export function sentenceHolds(sentence: Sentence, facts: Facts): boolean {
  switch (sentence.kind) {
    case 'holds':
      return testHolds(sentence.test, facts)
    case 'fires':
      return ruleFires(sentence.rule, facts)
    case 'all':
      return sentence.of.every((each) => sentenceHolds(each, facts))
    case 'any':
      return sentence.of.some((each) => sentenceHolds(each, facts))
    case 'not':
      return !sentenceHolds(sentence.of, facts)
  }
}

/** Every test in it, for whoever must know which values are mentioned. */
export function testsIn(sentence: Sentence): readonly Test[] {
  switch (sentence.kind) {
    case 'holds':
      return [sentence.test]
    case 'fires':
      return [sentence.rule.conditions]
    case 'all':
    case 'any':
      return sentence.of.flatMap(testsIn)
    case 'not':
      return testsIn(sentence.of)
  }
}

export function fires(rule: Pick<Rule, 'conditions'>): Sentence {
  return { kind: 'fires', rule }
}

export function holds(test: Test): Sentence {
  return { kind: 'holds', test }
}

export function both(...of: readonly Sentence[]): Sentence {
  return { kind: 'all', of }
}

export function either(...of: readonly Sentence[]): Sentence {
  return { kind: 'any', of }
}

export function not(of: Sentence): Sentence {
  return { kind: 'not', of }
}

/** One of the two holds and the other does not. */
export function exactlyOne(left: Sentence, right: Sentence): Sentence {
  return either(both(left, not(right)), both(not(left), right))
}
