/** The reference evaluation, held against what a decision needs: total, in rule order, silent about unknowns, and alone with itself. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateRules, openRuleSet } from '../../../engine/evaluate/reference.ts'
import { FACT_NAMES } from '../../../engine/facts/catalogue.ts'
import { isUnknown } from '../../../engine/facts/fact.ts'
import { factsOf } from '../../../engine/rule-set.ts'
import { noodleShop, RULE_SET } from '../../rules/shipped.ts'
import { arbitraryFacts } from './arbitrary-facts.ts'

const rules = openRuleSet(RULE_SET)
const order = RULE_SET.rules.map((rule) => rule.name)
const reads = new Map(RULE_SET.rules.map((rule) => [rule.name, factsOf(rule.conditions)]))
const names = async (facts: Parameters<typeof rules.evaluate>[0]) => (await rules.evaluate(facts)).map((finding) => finding.name)

describe('reference evaluation', () => {
  it('any complete facts · never throws, and findings come in the order of the rules', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts({ unknowns: true }), async (facts) => {
        const fired = await names(facts)
        expect(fired).toEqual(order.filter((name) => fired.includes(name)))
      }),
      { numRuns: 200 },
    )
  })

  it('any facts with unknowns · a rule that reads one of them stays silent', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts({ unknowns: true }), async (facts) => {
        for (const name of await names(facts)) {
          const unknowns = (reads.get(name) ?? []).filter((fact) => isUnknown(facts[fact as keyof typeof facts]))
          expect(unknowns, name).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('any facts · entries of one rule with two severities · exclude each other', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts({ unknowns: false }), async (facts) => {
        const severities = new Map<string, Set<string>>()
        for (const { rule, severity } of await rules.evaluate(facts)) severities.set(rule, (severities.get(rule) ?? new Set()).add(severity))
        expect([...severities].filter(([, found]) => found.size > 1)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('nothing applies · every fact that may be null is null, no name, no agent · nothing fires by accident', async () => {
    const nulls = Object.fromEntries(FACT_NAMES.filter((name) => noodleShop()[name] !== null && isNullable(name)).map((name) => [name, null]))
    expect(await names(noodleShop({ ...nulls, 'name.given': false, 'scope.permitItems': [] }))).toEqual([])
  })

  it('fifty runs at once on one open rule set · as many one after another · the same findings', async () => {
    const cases = fc.sample(arbitraryFacts({ unknowns: true }), { numRuns: 50, seed: 20261122 })
    const together = await Promise.all(cases.map((facts) => rules.evaluate(facts)))
    const apart = []
    for (const facts of cases) apart.push(await evaluateRules(RULE_SET, facts))
    expect(together).toEqual(apart)
  })

  it('facts and rules · evaluated twice, frozen · the same, and neither is touched', async () => {
    const facts = deepFreeze(noodleShop({ 'operator.age': 17, 'name.blockedWords': ['最佳'] }))
    const frozen = openRuleSet(deepFreeze(structuredClone(RULE_SET)))
    expect(await frozen.evaluate(facts)).toEqual(await frozen.evaluate(facts))
  })

  it('a fact that is missing altogether · a fault of the program · rejects instead of approving', async () => {
    const { 'operator.idExpired': _, ...rest } = noodleShop()
    await expect(rules.evaluate(rest as Parameters<typeof rules.evaluate>[0])).rejects.toThrow(/operator\.idExpired/)
  })

  it('finding · seventeen years old · carries words, law, fields and exactly the facts it read', async () => {
    const [finding] = await rules.evaluate(noodleShop({ 'operator.age': 17, 'scope.permitItems': [] }))
    expect(finding).toMatchObject({
      name: 'R-AG-02',
      rule: 'R-AG-02',
      severity: 'review',
      pointers: ['/operator/ownIncomeProof'],
      mark: 'law',
      discreet: false,
      facts: { 'operator.age': 17 },
    })
    expect(finding?.message.zh).toBe('您已满17周岁、未满十八周岁，要由工作人员核对您是否靠自己的劳动收入生活。')
    expect(finding?.basis[0]).toEqual({ document: '中华人民共和国民法典', article: '第十八条第二款', from: '2021-01-01', to: null })
    expect(Object.keys(finding?.facts ?? {})).toEqual(['operator.age'])
  })
})

function isNullable(name: (typeof FACT_NAMES)[number]): boolean {
  try {
    noodleShop({ [name]: null })
    return true
  } catch {
    return false
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
