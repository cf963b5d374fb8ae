/** The explanation, held against json-rules-engine: the same outcome for every rule, and conditions that add up to it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainRules, type ExplainedCondition, type ExplainedRule } from '../../../engine/evaluate/explain.ts'
import { openRuleSet } from '../../../engine/evaluate/reference.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import { isUnknown } from '../../../engine/facts/fact.ts'
import { labelsFrom } from '../../../engine/labels.ts'
import type { Conditions, Rule, RuleSet } from '../../../engine/rule-set.ts'
import { EXAMPLES, noodleShop, readRules, RULE_SET } from '../../rules/shipped.ts'
import { arbitraryConditions } from './arbitrary-conditions.ts'
import { arbitraryFacts } from './arbitrary-facts.ts'

const rules = openRuleSet(RULE_SET)
const labels = labelsFrom({ items: new Map(), closings: { general: '', licensed: '', onlineOnly: '' } }, readRules('lists/fact-words.json').words)

describe('explanation', () => {
  it.each(EXAMPLES.examples.map((each) => [each.name, each] as const))('example · %s · has the outcome of the reference for every rule', async (_, { change }) => {
    await agreesWithReference(noodleShop(change))
  })

  it('any complete facts, unknowns included · every rule · has the outcome of the reference', async () => {
    await fc.assert(fc.asyncProperty(arbitraryFacts({ unknowns: true }), (facts) => agreesWithReference(facts)), { numRuns: 300 })
  })

  it('any facts without unknowns · the conditions of a rule · add up to its outcome and none is unknown', () => {
    fc.assert(
      fc.property(arbitraryFacts({ unknowns: false }), (facts) => {
        for (const { outcome, conditions } of explainRules(RULE_SET, facts)) {
          expect(conditions.holds).toBe(outcome === 'fired' ? 'yes' : 'no')
          expect(addedUp(conditions)).toBe(conditions.holds)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('population library down · a rule that reads it · is silent, names the fact and shows the condition as unknown', () => {
    const rule = ruleNamed('R-ID-04.review', noodleShop({ 'operator.populationMatch': { unknown: 'population' } }))
    expect(rule.outcome).toBe('silent')
    expect(rule.unknown).toEqual(['operator.populationMatch'])
    const [leaf] = leavesOf(rule.conditions).filter((each) => each.fact === 'operator.populationMatch')
    expect(leaf?.holds).toBe('unknown')
    expect(leaf?.text.zh).toContain('未知（人口信息）')
    expect(leaf?.text.en).toContain('unknown (population register)')
  })

  it('seventeen years old · R-AG-02 · fired, with the age seen and the ages wanted as sentences', () => {
    const rule = ruleNamed('R-AG-02', noodleShop({ 'operator.age': 17 }))
    expect(rule.outcome).toBe('fired')
    const texts = leavesOf(rule.conditions).map((leaf) => leaf.text)
    expect(texts[0]).toEqual({ zh: '申请当日已满的周岁数：17（条件：不小于“16”）', en: 'completed years of age on the day of application: 17 (condition: is at least “16”)' })
  })

  it('each operator · a leaf of its own · is judged as json-rules-engine judges it and has words', async () => {
    const leaves = [
      ['operator.age', 'equal', 36], ['operator.age', 'notEqual', 36], ['operator.age', 'in', [35, 36]], ['operator.age', 'notIn', [35, 36]],
      ['operator.age', 'lessThan', 36], ['operator.age', 'lessThanInclusive', 36], ['operator.age', 'greaterThan', 35.5], ['operator.age', 'greaterThanInclusive', 36],
      ['scope.permitItems', 'contains', 'S201'], ['scope.permitItems', 'doesNotContain', 'S201'], ['scope.permitItems', 'isEmpty', true], ['scope.permitItems', 'isEmpty', false],
      ['operator.age', 'equal', null], ['capital.yuan', 'lessThan', 5], ['operator.age', 'greaterThan', { fact: 'scope.itemCount' }], ['operator.faceScore', 'equal', { fact: 'operator.age' }],
    ] as const
    const ruleSet = setOf(leaves.map(([fact, operator, value]) => ({ all: [{ fact, operator, value }] })))
    for (const facts of [noodleShop(), noodleShop({ 'operator.age': null, 'capital.yuan': null }), noodleShop({ 'scope.permitItems': [] })]) {
      await agreesWithReference(facts, ruleSet)
      for (const { conditions } of explainRules(ruleSet, facts)) for (const { text } of leavesOf(conditions)) expect(text.zh + text.en).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('any conditions, nested and negated · any facts · have the outcome of the reference', async () => {
    await fc.assert(fc.asyncProperty(fc.array(arbitraryConditions, { minLength: 1, maxLength: 8 }), arbitraryFacts({ unknowns: true }), async (some, facts) => agreesWithReference(facts, setOf(some))), { numRuns: 200 })
  })

  it('a fact or operator that does not exist · throws instead of saying that nothing fired', () => {
    expect(() => explainRules(setOf([{ all: [{ fact: 'operator.agee', operator: 'equal', value: 1 }] }]), noodleShop())).toThrow(/operator\.agee/)
    expect(() => explainRules(setOf([{ all: [{ fact: 'operator.age', operator: 'isAbout', value: 1 }] }]), noodleShop())).toThrow(/isAbout/)
  })
})

async function agreesWithReference(facts: Facts, ruleSet: RuleSet = RULE_SET): Promise<void> {
  const reference = ruleSet === RULE_SET ? rules : openRuleSet(ruleSet)
  const fired = (await reference.evaluate(facts)).map((finding) => finding.name)
  const explained = explainRules(ruleSet, facts, labels)
  expect(explained.filter(({ outcome }) => outcome === 'fired').map(({ name }) => name)).toEqual(fired)
  for (const { outcome, unknown } of explained) expect(outcome === 'silent').toBe(unknown.length > 0)
  for (const { unknown } of explained) expect(unknown.every((fact) => isUnknown(facts[fact]))).toBe(true)
}

function ruleNamed(name: string, facts: Facts): ExplainedRule {
  return explainRules(RULE_SET, facts, labels).find((rule) => rule.name === name)!
}

type Leaf = Extract<ExplainedCondition, { kind: 'leaf' }>

function leavesOf(condition: ExplainedCondition): readonly Leaf[] {
  return condition.kind === 'leaf' ? [condition] : condition.parts.flatMap(leavesOf)
}

function addedUp(condition: ExplainedCondition): 'yes' | 'no' | 'unknown' {
  if (condition.kind === 'leaf') return condition.holds
  const yes = condition.parts.map(addedUp).map((holds) => holds === 'yes')
  const holds = condition.kind === 'all' ? yes.every(Boolean) : condition.kind === 'any' ? yes.some(Boolean) : !yes[0]
  return holds ? 'yes' : 'no'
}

function setOf(conditions: readonly Conditions[]): RuleSet {
  const [model] = RULE_SET.rules
  return { ...RULE_SET, rules: conditions.map((each, at): Rule => ({ ...model!, name: `R-XX-${String(at)}`, conditions: each })) }
}
