/** The compiled rules are wrong, and json-rules-engine is not: nothing leaves the office by itself, and somebody is told. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openCompiled, openRuleSet, type OpenRuleSet, type RuleSet } from '#engine'
import { evaluatorsDiffer } from '../../api/events.ts'
import { disputedEntries, type Dispute } from '../../api/policy/cross-checked.ts'
import { readRecord } from '../../api/road/record.ts'
import { answersOf, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'

let office: TestOffice

afterEach(() => office.close())
afterAll(closePaper)

describe('two evaluators', () => {
  it('the compiled rules lose what they found · the noodle shop submitted · goes to a person, not to the printer, and is kept with its facts', async () => {
    const disputes: Dispute[] = []
    office = await anOffice({ crossCheck: { compile: blind, onDispute: (_, dispute) => void disputes.push(dispute) } })
    const outcome = await submit(office, await answersOf(office, 'noodle-shop'))
    expect(outcome).toMatchObject({ status: 'in_review', verdict: 'review', licence: null })
    expect(outcome.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['R-EX-03', 'review'],
      ['R-SC-05', 'note'],
    ])
    expect(disputes.map(disputedEntries)).toEqual([['R-SC-05']])
    const [decision] = await office.ctx.store.listDecisions(outcome.applicationId)
    const { facts, ruleSet } = readRecord(decision?.record)
    const kept = await office.ctx.store.findRuleSet(ruleSet.digest)
    expect((await openRuleSet(JSON.parse(kept?.text ?? '') as RuleSet).evaluate(facts)).map(({ name }) => name)).toEqual(['R-SC-05'])
  })

  it('nothing is checked twice · the same wrong rules · decide alone: the check is what stands between', async () => {
    office = await anOffice({ crossCheck: { compile: blind, crossChecked: 0 } })
    expect(await submit(office, await answersOf(office, 'noodle-shop'))).toMatchObject({ status: 'approved', findings: [] })
  })

  it('half of the applications · decided again · are checked or not checked as before', async () => {
    const checked: string[] = []
    office = await anOffice()
    const { openPolicy } = await import('../../api/policy/open-policy.ts')
    const policy = openPolicy({ crossChecked: 0.5, onDispute: (_, dispute) => void checked.push(JSON.stringify(dispute.compiled)), compile: blind })
    const { shipped } = policy.matters.get('individual-establish')!
    const rules = policy.evaluatorOf(shipped.digest, shipped.text)
    const facts = await factsOfNoodleShop()
    const said = []
    for (let age = 18; age < 70; age++) said.push((await rules.evaluate({ ...facts, 'operator.age': age })).length)
    const again = []
    for (let age = 18; age < 70; age++) again.push((await rules.evaluate({ ...facts, 'operator.age': age })).length)
    expect(again).toEqual(said)
    expect(checked.length / 2).toBeGreaterThan(10)
    expect(checked.length / 2).toBeLessThan(42)
  })

  it('the alarm · names the rule set and the entries, and nothing of the person', async () => {
    office = await anOffice()
    const lines: unknown[] = []
    evaluatorsDiffer({ ...office.ctx.log, error: (line: unknown) => void lines.push(line) }, 'abc', ['R-ID-04.correct'], 'compiled')
    expect(lines).toEqual([{ event: 'evaluators_differ', ruleSet: 'abc', entries: ['R-ID-04.correct'], failed: 'compiled' }])
  })
})

/** Compiled rules that see nothing. */
function blind(ruleSet: RuleSet): OpenRuleSet {
  return { ...openCompiled(ruleSet), evaluate: async () => [] }
}

async function factsOfNoodleShop() {
  const outcome = await submit(office, await answersOf(office, 'noodle-shop'))
  const [decision] = await office.ctx.store.listDecisions(outcome.applicationId)
  return readRecord(decision?.record).facts
}
