/** Two evaluators that must agree: what counts when they do, and that a person decides when they do not. */

import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../engine/decide.ts'
import { openCompiled } from '../../../engine/evaluate/compile.ts'
import { openCrossCheck } from '../../../engine/evaluate/cross-check.ts'
import { DISPUTE_RULE } from '../../../engine/evaluate/dispute.ts'
import { openRuleSet, type OpenRuleSet } from '../../../engine/evaluate/reference.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import type { Finding } from '../../../engine/finding.ts'
import { EXAMPLES, noodleShop, RULE_SET } from '../../rules/shipped.ts'

const compiled = openCompiled(RULE_SET)
const reference = openRuleSet(RULE_SET)
const young = noodleShop({ 'operator.age': 15 })

describe('cross check', () => {
  it('both as they are · every example · is agreed, with the findings of the reference', async () => {
    const check = openCrossCheck(compiled, reference)
    for (const { change } of EXAMPLES.examples) {
      const facts = noodleShop(change)
      expect(await check.evaluate(facts)).toEqual({ disputed: false, findings: await reference.evaluate(facts) })
    }
  })

  it.each([
    ['loses every finding', () => []],
    ['loses one finding', (found: readonly Finding[]) => found.slice(1)],
    ['finds one too many', (found: readonly Finding[]) => [...found, { ...found[0]!, name: 'R-AG-02' }]],
    ['finds them in another order', (found: readonly Finding[]) => found.toReversed()],
    ['words one differently', (found: readonly Finding[]) => found.map((each) => ({ ...each, message: { ...each.message, en: 'Fine.' } }))],
  ])('the compiled rules · one that %s · is disputed, and a person decides though the rules propose a refusal', async (_, spoil) => {
    const facts = noodleShop({ 'operator.age': 15, 'name.blockedWords': ['最佳'] })
    const checked = await openCrossCheck(spoiled(spoil), reference).evaluate(facts)
    const told = await reference.evaluate(facts)
    expect(verdictOf(told)).toBe('refuse')
    expect(checked.disputed && [checked.compiled, checked.reference]).toEqual([spoil(told), told])
    expect(checked.findings.at(-1)).toMatchObject({ name: DISPUTE_RULE, severity: 'review', statement: { zh: '两套判定不一致，转人工核对。' } })
    expect(checked.findings.map(({ name }) => name)).toEqual(expect.arrayContaining(told.map(({ name }) => name)))
    expect(verdictOf(checked.findings)).toBe('review')
  })

  it('the compiled rules approve what json-rules-engine refuses, and the other way round · both · a person decides', async () => {
    for (const check of [openCrossCheck(spoiled(() => []), reference), openCrossCheck(compiled, spoiled(() => []))]) expect(verdictOf((await check.evaluate(young)).findings)).toBe('review')
  })

  it('one of them throws · the other does not · is disputed and not an error', async () => {
    const broken: OpenRuleSet = { ruleSet: RULE_SET, evaluate: () => Promise.reject(new Error('broken')) }
    expect(await openCrossCheck(broken, reference).evaluate(young)).toMatchObject({ disputed: true, compiled: null })
    expect(await openCrossCheck(compiled, broken).evaluate(young)).toMatchObject({ disputed: true, reference: null })
    await expect(openCrossCheck(broken, broken).evaluate(young)).rejects.toThrow('broken')
  })

  it('facts that lack one · both fail · the error is thrown, for that is a fault of the program', async () => {
    const { 'operator.age': _, ...rest } = noodleShop()
    await expect(openCrossCheck(compiled, reference).evaluate(rest as Facts)).rejects.toThrow(/operator\.age/)
  })

  it('the shipped rules · the rule of a dispute · is none of them', () => {
    expect(RULE_SET.rules.map(({ name }) => name)).not.toContain(DISPUTE_RULE)
  })
})

function spoiled(spoil: (found: readonly Finding[]) => readonly Finding[]): OpenRuleSet {
  return { ruleSet: RULE_SET, evaluate: async (facts, labels) => spoil(await compiled.evaluate(facts, labels)) }
}
