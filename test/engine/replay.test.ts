/** Old decisions made again: the same for ever, and a record that was touched gives itself away. */

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { evaluatorFrom } from '../../api/policy/open-policy.ts'
import { canonicalJson } from '../../engine/canonical-json.ts'
import { decide, type Decision, type Evaluator } from '../../engine/decide.ts'
import { recordText } from '../../engine/evaluate/decode-record.ts'
import { openRuleSet } from '../../engine/evaluate/reference.ts'
import { plainLabels } from '../../engine/render-message.ts'
import { replay, type DecisionRecord } from '../../engine/replay.ts'
import { noodleShop, RULE_SET } from '../rules/shipped.ts'
import { arbitraryFacts } from './evaluate/arbitrary-facts.ts'

const opened = openRuleSet(RULE_SET)
const ref = { matter: RULE_SET.matter, version: RULE_SET.version, digest: 'd'.repeat(64) }
const rules: Evaluator = { ref, evaluate: (facts) => opened.evaluate(facts) }

let decision: Decision
beforeAll(async () => {
  decision = await decide(rules, noodleShop({ 'operator.age': 17, 'operator.idExpired': true, 'premises.leaseMonthsLeft': 2 }))
})

/** As it comes back from a table: text that was read again. */
function kept(record: DecisionRecord): DecisionRecord {
  return JSON.parse(canonicalJson(record)) as DecisionRecord
}

describe('replay', () => {
  it('a decision · kept and made again · is the same', async () => {
    expect(await replay(kept(decision), rules)).toEqual({ same: true })
  })

  it('any facts, unknowns too · decided, kept and made again · the same', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts({ unknowns: true }), async (facts) => {
        expect(await replay(kept(await decide(rules, facts)), rules)).toEqual({ same: true })
      }),
      { numRuns: 60 },
    )
  })

  it('another engine version · that finds the same · is the same', async () => {
    expect(await replay({ ...decision, engine: '0.0.1' }, rules)).toEqual({ same: true })
  })

  it('what the run left behind · kept with it · must come out again, bit for bit, unless it is of another layout', async () => {
    const compiled = evaluatorFrom(ref.digest, RULE_SET, plainLabels)
    const { record, ...made } = await decide(compiled, decision.facts)
    const text = recordText(record ?? new Int32Array())
    expect(text).toMatch(/^1:[0-9a-f]{64}$/)
    expect(await replay(kept(made), compiled, text)).toEqual({ same: true })
    const touched = text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
    expect(await replay(kept(made), compiled, touched)).toEqual({ same: false, differs: ['ruleRecord'] })
    expect(await replay(kept(made), compiled, touched.replace(/^1:/, '9:'))).toEqual({ same: true })
  })

  it('what else a store keeps with a record · is not compared', async () => {
    expect(await replay({ ...decision, ...{ contentHash: 'x', wantsPerson: true } }, rules)).toEqual({ same: true })
  })

  it.each([
    ['a milder verdict', { verdict: 'approve' }, ['verdict']],
    ['a finding taken out', { without: 'R-ID-02' }, ['findings']],
    ['no findings and an approval', { verdict: 'approve', without: '' }, ['findings', 'verdict']],
    ['a finding put twice', { twice: true }, ['findings']],
    ['another severity', { finding: { severity: 'note' } }, ['findings']],
    ['another message', { finding: { message: { zh: '没事', en: 'never mind' } } }, ['findings']],
    ['a fact inside a finding', { finding: { facts: { 'operator.idExpired': false } } }, ['findings']],
    ['the fact that decided', { facts: { 'operator.idExpired': false } }, ['findings', 'verdict']],
    ['a fact that a finding only told', { facts: { 'premises.leaseMonthsLeft': 1 } }, ['findings']],
    ['a fact that would have decided', { facts: { 'operator.banned': true } }, ['findings', 'verdict']],
    ['the digest of the rules', { ruleSet: { ...ref, digest: 'e'.repeat(64) } }, ['ruleSet']],
    ['the version of the rules', { ruleSet: { ...ref, version: 2 } }, ['ruleSet']],
  ] as const)('%s · changed in the record · is told where', async (_, change, differs) => {
    expect(await replay(touched(kept(decision), change), rules)).toEqual({ same: false, differs })
  })

  it('a fact that no rule tests · changed in the record · decides nothing and replays the same: only the seal of the store shows it', async () => {
    expect(await replay({ ...decision, facts: { ...decision.facts, 'name.full': '合肥市蜀山区别家面馆（个体工商户）' } }, rules)).toEqual({ same: true })
  })

  it('the rules · changed behind the same name · are found out', async () => {
    const changed = openRuleSet({ ...RULE_SET, rules: RULE_SET.rules.filter((rule) => rule.name !== 'R-ID-02') })
    expect(await replay(kept(decision), { ref, evaluate: (facts) => changed.evaluate(facts) })).toEqual({ same: false, differs: ['findings', 'verdict'] })
  })

  it('a fact that has gone missing · the rules ask for it · the replay fails instead of passing', async () => {
    const { 'operator.idExpired': _, ...facts } = decision.facts
    await expect(replay({ ...decision, facts: facts as Decision['facts'] }, rules)).rejects.toThrow(/operator\.idExpired/)
  })
})

type Touch = {
  readonly verdict?: string
  readonly without?: string
  readonly twice?: boolean
  readonly finding?: object
  readonly facts?: object
  readonly ruleSet?: object
}

function touched(record: DecisionRecord, { verdict, without, twice, finding, facts, ruleSet }: Touch): DecisionRecord {
  const [first] = record.findings
  const kept = record.findings.filter((each) => without === undefined || (without !== '' && each.rule !== without))
  const findings = [...(finding === undefined ? kept : [{ ...first, ...finding }, ...kept.slice(1)]), ...(twice === true ? kept.slice(0, 1) : [])]
  return {
    ...record,
    findings,
    ...(verdict === undefined ? {} : { verdict }),
    ...(facts === undefined ? {} : { facts: { ...record.facts, ...facts } }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
  } as DecisionRecord
}
