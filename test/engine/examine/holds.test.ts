/** The small evaluator of the examination, held against json-rules-engine: the same entries fire, whatever the facts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRuleSet } from '../../../engine/evaluate/reference.ts'
import { comparisonHolds, ruleFires } from '../../../engine/examine/holds.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import type { RuleSet } from '../../../engine/rule-set.ts'
import { EXAMPLES, noodleShop, RULE_SET } from '../../rules/shipped.ts'
import { arbitraryFacts } from '../evaluate/arbitrary-facts.ts'
import { arbitraryTest } from './arbitrary-tests.ts'
import { aRule } from './ground.ts'

describe('evaluator of the examination', () => {
  it('every example of the shipped rules · fires what json-rules-engine fires', async () => {
    for (const { change } of EXAMPLES.examples) await agrees(RULE_SET, noodleShop(change))
  })

  it('any conditions, any facts, unknowns included · fires what json-rules-engine fires', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryTest(), { minLength: 1, maxLength: 6 }), arbitraryFacts({ unknowns: true }), async (tests, facts) => {
        await agrees({ ...RULE_SET, rules: tests.map((test, at) => aRule(`R-XX-${String(at)}`, 'review', test)) }, facts)
      }),
      { numRuns: 400 },
    )
  })

  it('an operator that does not exist · throws instead of answering', () => {
    expect(() => comparisonHolds('isAbout', 1, 1)).toThrow(/isAbout/)
  })
})

async function agrees(ruleSet: RuleSet, facts: Facts): Promise<void> {
  const fired = (await openRuleSet(ruleSet).evaluate(facts)).map(({ name }) => name)
  expect(ruleSet.rules.filter((rule) => ruleFires(rule, facts)).map(({ name }) => name)).toEqual(fired)
}
