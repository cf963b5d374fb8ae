/** Questions a policy officer asks of the shipped rules, answered by the solver and by splitting into cases, with the same answer. */

import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { casesOnly, casesThenSolver } from '../../api/solver/find.ts'
import { openSolver } from '../../api/solver/open-solver.ts'
import { scriptFor } from '../../api/solver/smt-script.ts'
import { ask, type Find } from '../../engine/examine/ask.ts'
import { testHolds, type Test } from '../../engine/examine/holds.ts'
import { canExist, seek } from '../../engine/examine/seek.ts'
import { both, fires, holds, sentenceHolds } from '../../engine/examine/sentence.ts'
import { RULE_SET } from '../rules/shipped.ts'
import { arbitraryTest } from '../engine/examine/arbitrary-tests.ts'
import { aRule, FACTS_ONLY, ROAD, withRules } from '../engine/examine/ground.ts'

const solver = openSolver()
afterAll(() => solver.close())

const WAYS: readonly (readonly [string, Find])[] = [
  ['the solver', solver.find],
  ['splitting into cases', casesOnly],
  ['cases, then the solver', casesThenSolver(solver)],
]
const under = (age: number): Test => ({ fact: 'operator.age', operator: 'lessThan', value: age })

describe.each(WAYS)('%s', (_, find) => {
  const asked = (question: Parameters<typeof ask>[1], ruleSet = RULE_SET) => ask(ruleSet, question, { ground: ROAD, find })

  it('can someone under 18 be approved? · no', async () => {
    expect(await asked({ kind: 'verdict', verdict: 'approve', where: under(18) })).toEqual({ kind: 'no' })
  })

  it('can someone of 18 be approved? · yes', async () => {
    const answer = await asked({ kind: 'verdict', verdict: 'approve', where: under(19) })
    expect(answer).toMatchObject({ kind: 'yes', rests: 'road', witness: { 'operator.age': 18, 'operator.idType': '10' }, outcomes: [{ verdict: 'approve' }] })
  })

  it('can someone who died be sent to a clerk for nothing more than a review? · no: the refusal outweighs it', async () => {
    expect((await asked({ kind: 'verdict', verdict: 'review', where: { fact: 'operator.deathRecorded', operator: 'equal', value: true } })).kind).toBe('no')
  })

  it('can this rule ever fire? · yes for every entry, off the road for one', async () => {
    const off: string[] = []
    for (const { name } of RULE_SET.rules) {
      const answer = await asked({ kind: 'fires', entry: name })
      expect(answer.kind, name).toBe('yes')
      if (answer.kind === 'yes') expect(answer.outcomes[0]?.fired.map((each) => each.name)).toContain(name)
      if (answer.kind === 'yes' && answer.rests === 'facts') off.push(name)
    }
    expect(off).toEqual(['R-FM-02.correct'])
  }, 120_000)

  it('can this rule ever fire? · no where its conditions exclude each other', async () => {
    const ruleSet = withRules(aRule('R-XX-01', 'review', { all: [under(16), { fact: 'operator.age', operator: 'greaterThan', value: 15 }] }))
    expect(await asked({ kind: 'fires', entry: 'R-XX-01' }, ruleSet)).toEqual({ kind: 'no' })
  })

  it('is there an application that no rule touches? · yes, and nothing fires on it', async () => {
    const answer = await asked({ kind: 'untouched' })
    expect(answer).toMatchObject({ kind: 'yes', outcomes: [{ verdict: 'approve', fired: [] }] })
  })

  it('are these two rule sets equal? · where only findings differ, the verdicts are', async () => {
    const noted = withRules(aRule('R-XX-01', 'note', under(30)))
    expect((await asked({ kind: 'differs', other: noted, by: 'verdict' })).kind).toBe('no')
    const answer = await asked({ kind: 'differs', other: noted, by: 'findings' })
    expect(answer.kind === 'yes' && answer.outcomes[0]?.verdict === answer.outcomes[1]?.verdict).toBe(true)
  })

  it('are these two rule sets equal? · a stricter rule under a refusal changes no verdict, one beside it does', async () => {
    const verdicts = (type: 'review' | 'route') => asked({ kind: 'differs', other: withRules(aRule('R-XX-01', type, under(16))), by: 'verdict' })
    expect((await verdicts('review')).kind).toBe('no')
    expect(await verdicts('route')).toMatchObject({ kind: 'yes', outcomes: [{ verdict: 'refuse' }, { verdict: 'route' }] })
  })

  it('an entry that does not exist · is refused', async () => {
    await expect(asked({ kind: 'fires', entry: 'R-XX-99' })).rejects.toThrow(/R-XX-99/)
  })
})

describe('solver', () => {
  it('any conditions · are decided as splitting into cases decides them, with a witness that is so', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTest(), fc.constantFrom(ROAD, FACTS_ONLY), async (test, ground) => {
        const sentence = fires(aRule('R-XX-01', 'review', test))
        const [solved, split] = [await solver.find(sentence, ground), seek(sentence, ground)]
        expect(solved.kind).toBe(split.kind)
        if (solved.kind !== 'found') return
        expect(sentenceHolds(sentence, solved.facts)).toBe(true)
        expect(canExist(solved.facts, ground)).toBe(true)
      }),
      { numRuns: process.env['MIAOPI_LONG'] === '1' ? 1000 : 60 },
    )
  }, 600_000)

  it('texts that stand for no text mentioned · two of them differ', async () => {
    const test = { all: [{ fact: 'name.full', operator: 'notEqual', value: { fact: 'premises.registryName' } }, { fact: 'name.full', operator: 'notIn', value: ['甲'] }, { fact: 'name.full', operator: 'notEqual', value: null }] }
    const found = await solver.find(holds(test), { ...FACTS_ONLY, ordinary: null })
    expect(found.kind === 'found' && testHolds(test, found.facts)).toBe(true)
  })

  it('script · numbers are written in full and texts never appear', () => {
    const { text } = scriptFor(both(holds({ fact: 'capital.yuan', operator: 'lessThan', value: 1e-7 }), holds({ fact: 'capital.yuan', operator: 'greaterThan', value: -1e21 }), holds({ fact: 'name.full', operator: 'equal', value: '"|;)' })), ROAD, 1000)
    expect(text).toContain('0.0000001')
    expect(text).toContain('(- 1000000000000000000000.0)')
    expect(text).not.toContain('|')
    expect(text.match(/\(/g)?.length).toBe(text.match(/\)/g)?.length)
  })

  it('closed while it is asked · undecided, and so is every later question', async () => {
    const other = openSolver()
    const asked = other.find(fires(RULE_SET.rules[0]!), ROAD)
    await other.close()
    expect(await asked).toEqual({ kind: 'undecided' })
    expect(await other.find(fires(RULE_SET.rules[0]!), ROAD)).toEqual({ kind: 'undecided' })
  })

  it('no time at all · undecided is said, never guessed', async () => {
    const hasty = openSolver({ patience: 1 })
    const silence = both(...RULE_SET.rules.map((rule): ReturnType<typeof fires> => ({ kind: 'not', of: fires(rule) })))
    expect(['undecided', 'found']).toContain((await hasty.find(silence, ROAD)).kind)
    await hasty.close()
  })
})
