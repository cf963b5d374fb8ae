/** Splitting into cases: what it finds is so, what it excludes no trying out finds, and it says when it has given up. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testHolds, type Test } from '../../../engine/examine/holds.ts'
import { canExist, seek, seekerFor } from '../../../engine/examine/seek.ts'
import { both, fires, holds, not, sentenceHolds } from '../../../engine/examine/sentence.ts'
import { openSpace } from '../../../engine/examine/space.ts'
import { noodleShop, RULE_SET } from '../../rules/shipped.ts'
import { arbitraryFacts } from '../evaluate/arbitrary-facts.ts'
import { arbitraryTest } from './arbitrary-tests.ts'
import { aRule, FACTS_ONLY, ROAD, SHIPPED_MATTER, shippedRule, withinLimits } from './ground.ts'

const CROWD = fc.sample(arbitraryFacts({ unknowns: true }), { numRuns: 1500, seed: 20260501 }).map(withinLimits)

describe('seeking applications', () => {
  it('any conditions · facts that are found · fulfil them and break no link', () => {
    fc.assert(
      fc.property(arbitraryTest(), (test) => {
        const sentence = fires(aRule('R-XX-01', 'review', test))
        const found = seek(sentence, ROAD)
        expect(found.kind).not.toBe('undecided')
        if (found.kind !== 'found') return
        expect(sentenceHolds(sentence, found.facts)).toBe(true)
        expect(canExist(found.facts, ROAD)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('any conditions · facts that are excluded · are found by no trying out', () => {
    fc.assert(
      fc.property(arbitraryTest(), (test) => {
        const untied = seekerFor([test], ROAD, { tied: false })(holds(test))
        expect(untied.kind === 'none' && CROWD.some((facts) => testHolds(test, facts))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('any conditions or their opposite · one of them is always found', () => {
    fc.assert(
      fc.property(arbitraryTest(), (test) => {
        const kinds = [holds(test), not(holds(test))].map((sentence) => seek(sentence, FACTS_ONLY).kind)
        expect(kinds).toContain('found')
        expect(kinds).not.toContain('undecided')
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['room for three in a row', { all: [less('operator.age', 'scope.itemCount'), less('scope.itemCount', 'scope.divisionCount'), from('operator.age', 16), to('scope.divisionCount', 18)] }, 'found'],
    ['no room for three', { all: [less('operator.age', 'scope.itemCount'), less('scope.itemCount', 'scope.divisionCount'), from('operator.age', 17), to('scope.divisionCount', 18)] }, 'none'],
    ['room for a number between two whole ones', { all: [less('scope.itemCount', 'capital.yuan'), less('capital.yuan', 'scope.divisionCount'), is('scope.itemCount', 3), is('scope.divisionCount', 4)] }, 'found'],
    ['a circle', { all: [less('operator.age', 'scope.itemCount'), less('scope.itemCount', 'operator.age'), from('operator.age', 0)] }, 'none'],
    ['two texts that differ', { all: [{ fact: 'name.full', operator: 'notEqual', value: { fact: 'premises.registryName' } }, applies('name.full'), applies('premises.registryName')] }, 'found'],
    ['two texts that are one', { all: [{ fact: 'name.full', operator: 'equal', value: { fact: 'premises.registryName' } }, { fact: 'name.full', operator: 'notIn', value: ['合肥市'] }, applies('name.full')] }, 'found'],
  ] as const)('facts compared with one another · %s', (_, test, expected) => {
    const sought = seek(holds(test), FACTS_ONLY)
    expect(sought.kind).toBe(expected)
    if (sought.kind === 'found') expect(testHolds(test, sought.facts)).toBe(true)
  })

  it('a witness · differs from the ordinary application only where it must, and least', () => {
    expect(seek(fires(shippedRule('R-AG-01')), ROAD)).toEqual({ kind: 'found', facts: noodleShop({ 'operator.age': 15 }) })
  })

  it('too little work allowed · undecided is said, never guessed', () => {
    const silence = both(...RULE_SET.rules.map((rule) => not(fires(rule))))
    expect(seek(silence, ROAD, { steps: 1 }).kind).toBe('undecided')
    expect(seek(silence, ROAD).kind).toBe('found')
  })

  it('a fact that does not exist · throws', () => {
    expect(() => seek(holds({ fact: 'operator.agee', operator: 'equal', value: 1 }), ROAD)).toThrow(/operator\.agee/)
  })

  it('space · a list of which every member is known · has no other member', () => {
    const space = openSpace([has('sources.unavailable', 'nobody')], SHIPPED_MATTER, null)
    expect([...(space.members.get('sources.unavailable')?.keys() ?? [])]).toEqual(SHIPPED_MATTER.requiredSources)
    expect(seek(holds(has('sources.unavailable', 'nobody')), FACTS_ONLY).kind).toBe('none')
  })
})

function less(fact: string, other: string): Test {
  return { fact, operator: 'lessThan', value: { fact: other } }
}

function from(fact: string, value: number): Test {
  return { fact, operator: 'greaterThanInclusive', value }
}

function to(fact: string, value: number): Test {
  return { fact, operator: 'lessThanInclusive', value }
}

function is(fact: string, value: number): Test {
  return { fact, operator: 'equal', value }
}

function applies(fact: string): Test {
  return { fact, operator: 'notEqual', value: null }
}

function has(fact: string, value: string): Test {
  return { fact, operator: 'contains', value }
}
