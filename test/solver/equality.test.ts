/** Two versions of the shipped rules: a mistake is shown by an application on which they really differ, a rewriting is proved to change nothing. */

import { afterAll, describe, expect, it } from 'vitest'
import { diceOf } from '../../api/demonstration/dice.ts'
import { casesOnly } from '../../api/solver/find.ts'
import { openSolver } from '../../api/solver/open-solver.ts'
import { ask, execute } from '../../engine/examine/ask.ts'
import { mutantsOf, withRule } from '../../engine/examine/mutate.ts'
import type { Question } from '../../engine/examine/question.ts'
import type { RuleSet } from '../../engine/rule-set.ts'
import { EXAMPLES, noodleShop, RULE_SET } from '../rules/shipped.ts'
import { ROAD } from '../engine/examine/ground.ts'
import { rewritten, shuffled } from './support/rewrites.ts'
import { timed } from './support/timed.ts'

const LONG = process.env['MIAOPI_LONG'] === '1'
const [MUTATIONS, REWRITES] = LONG ? [200, 50] : [40, 15]
const SEED = `${String(process.env['MIAOPI_SEED'] ?? Math.floor(performance.timeOrigin) % 1_000_000)}`
const MOST_MEDIAN_MS = 2_000

const solver = openSolver()
const clock = timed(solver.find)
afterAll(() => solver.close())

const ALL = RULE_SET.rules.flatMap(mutantsOf)
const MUTANTS = shuffled(ALL, diceOf(SEED)).slice(0, MUTATIONS)
const differs = (other: RuleSet): Question => ({ kind: 'differs', other, by: 'findings' })

describe(`versions of the shipped rules (seed ${SEED})`, () => {
  it(`${String(MUTATIONS)} mutations · each is equal, or an application shows the difference when both are run`, async () => {
    const equal: string[] = []
    for (const { entry, said, rule } of MUTANTS) {
      const other = withRule(RULE_SET, rule)
      const answer = await ask(RULE_SET, differs(other), { ground: ROAD, find: clock.find })
      expect(answer.kind, `${entry} ${said}`).not.toBe('undecided')
      if (answer.kind === 'yes') {
        const [before, after] = await Promise.all([execute(RULE_SET, answer.witness), execute(other, answer.witness)])
        expect(after, `${entry} ${said}`).not.toEqual(before)
      } else equal.push(`${entry} ${said}`)
      expect((await ask(RULE_SET, differs(other), { ground: ROAD, find: casesOnly })).kind, `${entry} ${said}`).toBe(answer.kind)
    }
    expect(equal.length).toBeLessThan(MUTATIONS / 10)
  }, 600_000)

  it(`${String(REWRITES)} rewritings · are proved to find the same on every application`, async () => {
    for (let count = 0; count < REWRITES; count++) {
      const { said, ruleSet } = rewritten(RULE_SET, diceOf(`${SEED}/${String(count)}`), 8)
      const question = differs(ruleSet)
      expect(await ask(RULE_SET, question, { ground: ROAD, find: clock.find }), said.join('; ')).toEqual({ kind: 'no' })
      expect((await ask(RULE_SET, question, { ground: ROAD, find: casesOnly })).kind, said.join('; ')).toBe('no')
    }
  }, 600_000)

  it('a rewriting · really is another text that says the same of every example', async () => {
    const { ruleSet } = rewritten(RULE_SET, diceOf(SEED), 40)
    expect(JSON.stringify(ruleSet)).not.toBe(JSON.stringify(RULE_SET))
    for (const { change } of EXAMPLES.examples) {
      const [before, after] = await Promise.all([execute(RULE_SET, noodleShop(change)), execute(ruleSet, noodleShop(change))])
      expect(new Set(after.fired.map(({ name }) => name))).toEqual(new Set(before.fired.map(({ name }) => name)))
    }
  })

  // How fast a machine is, is no matter of being right: only the long run holds answers to a time.
  if (LONG) {
    it('answers · in the median · take less than two seconds', () => {
      expect(clock.milliseconds.length).toBeGreaterThan(MUTATIONS)
      expect(clock.median()).toBeLessThan(MOST_MEDIAN_MS)
    })
  }
})
