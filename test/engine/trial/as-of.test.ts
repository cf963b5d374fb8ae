/** Weeks, and which rules were in force when. */

import { describe, expect, it } from 'vitest'
import { decideAsOf, inForceAt, weekOf, type Evaluator, type InForce } from '#engine'
import { ordinaryFacts, shippedRules } from './invented-past.ts'
import { openCompiled, type RuleSet } from '#engine'

describe('weeks', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('%s · is in %s', (date, week) => {
    expect(weekOf(date)).toBe(week)
  })
})

describe('rules of another day', () => {
  const evaluator = (digest: string, ruleSet: RuleSet): Evaluator => ({ ref: { matter: ruleSet.matter, version: ruleSet.version, digest }, evaluate: (facts) => openCompiled(ruleSet).evaluate(facts) })
  const shipped = shippedRules()
  const strict = { ...shipped, version: 2, rules: shipped.rules.map((rule) => (rule.name === 'R-AG-01' ? { ...rule, conditions: { all: [{ fact: 'operator.age', operator: 'lessThan', value: 99 }] } } : rule)) }
  // Version 2 came in March, went in April, and the first one came back.
  const versions: readonly InForce<Evaluator>[] = [
    { from: '2026-01-01T00:00:00.000Z', rules: evaluator('one', shipped) },
    { from: '2026-03-01T00:00:00.000Z', rules: evaluator('two', strict) },
    { from: '2026-04-01T00:00:00.000Z', rules: evaluator('one', shipped) },
  ]

  it.each([
    ['2025-12-31T23:59:59.999Z', undefined],
    ['2026-01-01T00:00:00.000Z', 'one'],
    ['2026-03-15T00:00:00.000Z', 'two'],
    ['2026-04-01T00:00:00.000Z', 'one'],
  ])('at %s · were %s, in whatever order they are listed', (at, digest) => {
    expect(inForceAt(versions, at)?.rules.ref.digest).toBe(digest)
    expect(inForceAt([...versions].reverse(), at)?.rules.ref.digest).toBe(digest)
  })

  it('the noodle shop · is decided by them, and by nobody before there were rules', async () => {
    const facts = ordinaryFacts()
    expect(await decideAsOf(versions, '2025-06-01T00:00:00.000Z', facts)).toBeNull()
    expect(await decideAsOf(versions, '2026-02-01T00:00:00.000Z', facts)).toMatchObject({ verdict: 'approve', ruleSet: { digest: 'one' } })
    expect(await decideAsOf(versions, '2026-03-02T00:00:00.000Z', facts)).toMatchObject({ verdict: 'refuse', ruleSet: { version: 2 } })
  })
})
