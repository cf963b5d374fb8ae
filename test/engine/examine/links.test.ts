/** Links between facts and the limits of their values, held against facts that were really derived: no application breaks one. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenLinks, linksOf } from '../../../engine/examine/links/links.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'
import { arbitraryCircumstances } from '../facts/arbitrary-circumstances.ts'
import { noodleShop } from '../../rules/shipped.ts'
import { beyondLimits, SHIPPED_MATTER } from './ground.ts'

const RUNS = process.env['MIAOPI_LONG'] === '1' ? 20_000 : 1_500
const SEED = Math.floor(performance.timeOrigin) % 1_000_000

/** Sampled rather than asserted: a counterexample holds all lists of the office and would bury the name of the link. */
const drawn = fc.sample(arbitraryCircumstances(), { numRuns: RUNS, seed: SEED }).map((circumstances) => ({ circumstances, facts: deriveFacts(circumstances) }))

describe('links between facts', () => {
  it(`any answers, any lookups (seed ${String(SEED)}) · facts derived from them · break no link that rests on the facts`, () => {
    const broken = drawn.flatMap(({ circumstances, facts }) => brokenLinks(linksOf(circumstances.matter).filter((link) => link.rests === 'facts'), facts))
    expect([...new Set(broken.map(({ name }) => name))]).toEqual([])
  })

  it(`any answers, any lookups (seed ${String(SEED)}) · facts derived from them · lie within the limits`, () => {
    expect([...new Set(drawn.flatMap(({ facts }) => beyondLimits(facts)))]).toEqual([])
  })

  it('the noodle shop · breaks no link at all', () => {
    expect(brokenLinks(linksOf(SHIPPED_MATTER), noodleShop())).toEqual([])
  })

  it('facts that contradict one another · break the link that says so', () => {
    const broken = (change: Readonly<Record<string, unknown>>) => brokenLinks(linksOf(SHIPPED_MATTER), noodleShop(change)).map(({ name }) => name)
    expect(broken({ 'premises.leaseEnded': true })).toEqual(['no-months-without'])
    expect(broken({ 'operator.banned': { unknown: 'bans' }, 'operator.banEndsOn': { unknown: 'bans' } })).toEqual(['operator.banned-unknown-is-reported', 'operator.banEndsOn-unknown-is-reported'])
    expect(broken({ 'capital.yuan': -1 })).toEqual(['capital-by-form'])
  })

  it('each link · has a name of its own and a reason in both languages', () => {
    const links = linksOf(SHIPPED_MATTER)
    expect(new Set(links.map(({ name }) => name)).size).toBe(links.length)
    for (const { reason } of links) {
      expect(reason.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(reason.en).toMatch(/^[A-Z].*\.$/)
    }
  })
})
