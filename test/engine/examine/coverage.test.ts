/** Mutants of rules, and how well examples tell them from the rule: complete for the shipped rules, and less where an example is taken away. */

import { describe, expect, it } from 'vitest'
import { checkRuleSet } from '../../../engine/check-rule-set.ts'
import { coverageOf, mutationScore } from '../../../engine/examine/coverage.ts'
import { ruleFires } from '../../../engine/examine/holds.ts'
import { mutantsOf, withRule } from '../../../engine/examine/mutate.ts'
import type { RuleExamples } from '../../../engine/rule-examples.ts'
import { EXAMPLES, RULE_SET } from '../../rules/shipped.ts'
import { aRule, FACTS_ONLY, shippedRule } from './ground.ts'

const SHIPPED = coverageOf(RULE_SET, EXAMPLES, FACTS_ONLY)

describe('mutants', () => {
  it('a threshold · slips by one, by its operator and to its opposite', () => {
    expect(mutantsOf(shippedRule('R-AG-01')).map(({ kind, said }) => `${kind}: ${said}`)).toEqual([
      'negated: operator.age lessThan 16 → operator.age greaterThanInclusive 16',
      'operator: operator.age lessThan 16 → operator.age lessThanInclusive 16',
      'threshold: operator.age lessThan 16 → operator.age lessThan 15',
      'threshold: operator.age lessThan 16 → operator.age lessThan 17',
      'severity: refuse → correct',
      'severity: refuse → route',
    ])
  })

  it('a likeness · slips by a hundredth', () => {
    const slips = mutantsOf(shippedRule('R-ID-07')).filter(({ kind }) => kind === 'threshold').map(({ said }) => said.split(' → ')[1])
    expect(slips).toEqual(['operator.faceScore lessThan 0.79', 'operator.faceScore lessThan 0.81'])
  })

  it('groups and lists · lose a part, gain a value, are swapped', () => {
    const kinds = mutantsOf(aRule('R-XX-01', 'review', { all: [{ fact: 'operator.realName', operator: 'in', value: ['failed', 'not-done'] }, { any: [{ fact: 'operator.idExpired', operator: 'equal', value: true }, { fact: 'agent.present', operator: 'equal', value: true }] }] })).map(({ kind, at }) => `${kind} ${at}`)
    expect(kinds).toContain('dropped /conditions/all/1/any/0')
    expect(kinds).toContain('dropped /conditions/all/1')
    expect(kinds).toContain('group /conditions/all/1')
    expect(kinds.filter((kind) => kind === 'value /conditions/all/0')).toHaveLength(3)
  })

  it('every mutant of the shipped rules · could be published, and differs in writing from the rule and from the others', () => {
    for (const rule of RULE_SET.rules) {
      const mutants = mutantsOf(rule)
      expect(new Set(mutants.map((mutant) => JSON.stringify(mutant.rule))).size).toBe(mutants.length)
      for (const { rule: changed, kind } of mutants.filter((each) => each.kind !== 'severity')) {
        expect(checkRuleSet(withRule(RULE_SET, changed)).filter(({ code }) => code !== 'duplicate-conditions'), `${changed.name} ${kind}`).toEqual([])
      }
    }
  })
})

describe('coverage', () => {
  it('shipped examples · every condition · is seen to hold and seen to fail', () => {
    expect(SHIPPED.conditions.filter(({ held, failed }) => !held || !failed)).toEqual([])
    expect(SHIPPED.conditions.length).toBeGreaterThan(RULE_SET.rules.length)
  })

  it('shipped examples · tell every mutant from its rule that can be told', () => {
    expect(SHIPPED.mutants.survivors.map(({ mutant }) => `${mutant.entry} ${mutant.said}`)).toEqual([])
    expect(mutationScore(SHIPPED.mutants)).toBe(1)
    expect(SHIPPED.mutants.caught).toBeGreaterThan(450)
  })

  it('an example less · its mutants survive, each with facts that tell it from the rule', () => {
    const { mutants } = coverageOf(RULE_SET, without((name) => name.includes('0.8') || name.includes('score')), FACTS_ONLY)
    expect(mutants.survivors.length).toBeGreaterThan(0)
    for (const { mutant, witness } of mutants.survivors) {
      const [before, after] = [shippedRule(mutant.entry), mutant.rule].map((rule) => (ruleFires(rule, witness!) ? rule.event.type : 'silent'))
      expect(after).not.toBe(before)
    }
  })

  it('no examples · no condition is seen and no mutant is caught', () => {
    const { conditions, mutants } = coverageOf(RULE_SET, without(() => true), FACTS_ONLY)
    expect(conditions.some(({ held, failed }) => held || failed)).toBe(false)
    expect(mutants.caught).toBe(0)
    expect(mutationScore(mutants)).toBe(0)
  })

  function without(lost: (about: string) => boolean): RuleExamples {
    return { ...EXAMPLES, examples: EXAMPLES.examples.filter(({ rule, name }) => !lost(`${name} ${rule === 'R-ID-07' ? 'score' : ''}`)) }
  }
})
