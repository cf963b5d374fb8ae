/** The shipped rule set, seen from outside: every rule of the matter is there, fires by its example and not by its near miss. */

import { describe, expect, it } from 'vitest'
import { checkMatter } from '../../engine/check-matter.ts'
import { verdictOf } from '../../engine/decide.ts'
import { openRuleSet } from '../../engine/evaluate/reference.ts'
import { EXAMPLES, MATTER, noodleShop, readRules, RULE_SET } from './shipped.ts'

const rules = openRuleSet(RULE_SET)
const numbered = (family: string, ...numbers: readonly number[]) => numbers.map((number) => `R-${family}-${String(number).padStart(2, '0')}`)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const THE_SIXTY = [
  ...numbered('ID', ...upTo(9)),
  ...numbered('AG', ...upTo(4)),
  ...numbered('QU', 1, 2, 4, 6, 7, 8),
  ...numbered('NM', ...upTo(13)),
  ...numbered('SC', ...upTo(9)),
  ...numbered('AD', ...upTo(10)),
  ...numbered('FM', 1, 2),
  ...numbered('SG', 1, 2, 3),
  ...numbered('RK', 1, 2, 3),
  ...numbered('EX', 1),
]

describe('rule set individual-establish v1', () => {
  it('check · rules and examples together · no fault', async () => {
    const { faults, counted } = await checkMatter({ ruleSet: RULE_SET, examples: EXAMPLES, matter: readRules(`${MATTER}/matter.json`) })
    expect(faults).toEqual([])
    expect(counted).toEqual({ rules: 61, entries: RULE_SET.rules.length, examples: EXAMPLES.examples.length })
  })

  it('contents · the sixty rules of the matter · each is there, in order, and one more guards the paper', () => {
    expect(THE_SIXTY).toHaveLength(60)
    expect([...new Set(RULE_SET.rules.map((rule) => rule.event.params.rule))]).toEqual([...THE_SIXTY, 'R-EX-02'])
  })

  it.each(EXAMPLES.examples.map((example) => [example.name, example] as const))('example · %s · comes out as expected', async (_, { change, expect: expected }) => {
    const findings = await rules.evaluate(noodleShop(change))
    expect({ verdict: verdictOf(findings), rules: findings.map((finding) => finding.name) }).toEqual(expected)
  })

  it('worked decisions · the numbered cases of the office · are all among the examples', () => {
    const worked = EXAMPLES.examples.filter((example) => example.kind === 'worked').map((example) => example.name.split(' ')[0])
    expect(worked).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W9', 'W11', 'W12', 'W13', 'W14', 'W15', 'W16', 'W17', 'W18'])
  })

  it('notice · three faults and a permit · one answer tells all four', async () => {
    const findings = await rules.evaluate(noodleShop({ 'operator.idExpired': true, 'premises.leaseEnded': true, 'commitments.missing': ['name'] }))
    expect(findings.map((finding) => finding.name)).toEqual(['R-ID-02', 'R-SC-05', 'R-AD-04.correct', 'R-SG-03'])
  })
})

describe('tone of individual-establish v1', () => {
  it('discreet rules · whatever the counters say · show no number and name no field', async () => {
    const facts = noodleShop({
      'operator.businesses12m': 7919,
      'operator.faceScore': 0.1,
      'risk.phoneOperators30d': 7919,
      'risk.devicePersonsToday': 7919,
      'agent.present': true,
      'agent.powerOfAttorney': true,
      'agent.realName': 'passed',
      'agent.filingsToday': 7919,
      'signature.agent': 'valid',
    })
    const discreet = (await rules.evaluate(facts)).filter((finding) => finding.discreet)
    expect(discreet.map((finding) => finding.name)).toEqual(['R-ID-07', 'R-QU-08.review', 'R-SG-02.review', 'R-RK-01', 'R-RK-02'])
    for (const { message, remedy, pointers } of discreet) {
      expect(`${message.zh}${message.en}${remedy.zh}${remedy.en}`).not.toMatch(/7919|0\.1|手机|设备|代理|fraud|冒用|虚假/)
      expect(pointers).toEqual([])
    }
  })

  it('refusals · every one · say that a person decides, in words that are true before and after', () => {
    const refusals = RULE_SET.rules.filter((rule) => rule.event.type === 'refuse')
    expect(refusals.length).toBeGreaterThan(0)
    for (const { event } of refusals) {
      expect(event.params.message.zh).toMatch(/一律由工作人员决定。$/)
      expect(event.params.message.en).toMatch(/ A member of staff always decides such cases\.$/)
    }
  })

  it('words · every rule · are spoken plainly: no code, no fact name, no English in the Chinese beyond placeholders', () => {
    for (const { name, event } of RULE_SET.rules) {
      const { message, remedy, statement } = event.params
      for (const text of [message, remedy, statement]) {
        expect(text.zh.replace(/\{[^}]*\}/g, ''), name).not.toMatch(/[a-z]|null|R-[A-Z]/)
        expect(text.zh, name).toMatch(/[。？！]$|。\]\]$/)
        expect(text.en, name).toMatch(/[.?!]( ?\]\])?$/)
      }
    }
  })
})
