/** Links between facts and the limits of their values, held against facts that were really derived: no application breaks one. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitsOf } from '../../../engine/examine/fact-limits.ts'
import { brokenLinks, linksOf } from '../../../engine/examine/links/links.ts'
import { FACT_NAMES, type Facts } from '../../../engine/facts/catalogue.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'
import { arbitraryCircumstances } from '../facts/arbitrary-circumstances.ts'
import { noodleShop } from '../../rules/shipped.ts'
import { SHIPPED_MATTER } from './ground.ts'

const RUNS = process.env['MIAOPI_LONG'] === '1' ? 20_000 : 1_500

describe('links between facts', () => {
  it('any answers, any lookups · facts derived from them · break no link that rests on the facts', () => {
    fc.assert(
      fc.property(arbitraryCircumstances(), (circumstances) => {
        const links = linksOf(circumstances.matter).filter((link) => link.rests === 'facts')
        expect(brokenLinks(links, deriveFacts(circumstances)).map(({ name }) => name)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('any answers, any lookups · facts derived from them · lie within the limits', () => {
    fc.assert(
      fc.property(arbitraryCircumstances(), (circumstances) => {
        expect(beyondLimits(deriveFacts(circumstances))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('the noodle shop · breaks no link at all', () => {
    expect(brokenLinks(linksOf(SHIPPED_MATTER), noodleShop())).toEqual([])
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

function beyondLimits(facts: Facts): readonly string[] {
  return FACT_NAMES.filter((name) => {
    const value = facts[name]
    const { from = -Infinity, to = Infinity, members } = limitsOf(name, SHIPPED_MATTER)
    if (typeof value === 'number') return value < from || value > to
    return Array.isArray(value) && members !== undefined && value.some((each) => !members.includes(each))
  })
}
