/** Verdicts: every finding is told, the strongest decides, and what decided is kept. */

import { describe, expect, expectTypeOf, it } from 'vitest'
import { decide, verdictOf, type Decision, type Evaluator, type Verdict } from '../../engine/decide.ts'
import { openRuleSet } from '../../engine/evaluate/reference.ts'
import { factsWhen } from './facts/noodle-shop.ts'
import type { Severity } from '../../engine/rule-set.ts'
import { ENGINE_VERSION } from '../../engine/version.ts'
import { noodleShop, RULE_SET } from '../rules/shipped.ts'

const SEVERITIES: readonly Severity[] = ['note', 'review', 'correct', 'refuse', 'route']
/** Weakest to strongest: a note alone approves. */
const VERDICTS: readonly Verdict[] = ['approve', 'review', 'correct', 'refuse', 'route']
const ref = { matter: RULE_SET.matter, version: RULE_SET.version, digest: 'd'.repeat(64) }
const rules: Evaluator = { ref, evaluate: (facts) => openRuleSet(RULE_SET).evaluate(facts) }

const combinations = Array.from({ length: 2 ** 5 }, (_, bits) => SEVERITIES.filter((__, at) => ((bits >> at) & 1) === 1))

describe('verdictOf', () => {
  it.each(combinations.map((each) => [each.join(' + ') || 'nothing', each] as const))('%s · in either order · the strongest decides', (_, severities) => {
    const strongest = Math.max(0, ...severities.map((severity) => SEVERITIES.indexOf(severity)))
    const findings = severities.map((severity) => ({ severity }))
    expect(verdictOf(findings)).toBe(VERDICTS[strongest])
    expect(verdictOf(findings.toReversed())).toBe(VERDICTS[strongest])
    expect(verdictOf([...findings, ...findings])).toBe(VERDICTS[strongest])
  })
})

describe('decide', () => {
  it("Wang's noodle shop · from his own answers · approved with two permits to get, and the record says by what", async () => {
    const facts = factsWhen({})
    const decision = await decide(rules, facts)
    expect(decision).toMatchObject({ verdict: 'approve', ruleSet: ref, engine: ENGINE_VERSION, facts })
    expect(decision.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['R-SC-05', 'note']])
  })

  it('an expired card, an ended lease and a proposed refusal at once · the strongest decides · all are told, in rule order', async () => {
    const decision = await decide(rules, noodleShop({ 'premises.leaseEnded': true, 'operator.idExpired': true, 'operator.banned': true }))
    expect(decision.verdict).toBe('refuse')
    expect(decision.findings.map((finding) => finding.rule)).toEqual(['R-ID-02', 'R-QU-01', 'R-SC-05', 'R-AD-04'])
  })

  it('a place elsewhere · with faults besides · is routed, and the faults go along', async () => {
    const decision = await decide(rules, noodleShop({ 'premises.served': false, 'operator.idExpired': true }))
    expect(decision.verdict).toBe('route')
    expect(decision.findings.map((finding) => finding.rule)).toEqual(expect.arrayContaining(['R-ID-02', 'R-AD-01']))
  })

  it('rules that fail · are no approval · the decision fails with them', async () => {
    const broken: Evaluator = { ref, evaluate: () => Promise.reject(new Error('no fact operator.age')) }
    await expect(decide(broken, noodleShop())).rejects.toThrow('operator.age')
  })

  it('a decision · as a type · cannot be changed afterwards', () => {
    expectTypeOf<Decision>().toEqualTypeOf<Readonly<Decision>>()
    expectTypeOf<Decision['findings']>().not.toHaveProperty('push')
    expectTypeOf<Verdict>().toEqualTypeOf<'approve' | 'review' | 'correct' | 'refuse' | 'route'>()
  })
})
