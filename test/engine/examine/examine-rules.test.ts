/** Examination of whole rule sets: each kind of flaw, planted into the shipped rules, is found, named and shown; the shipped rules have none. */

import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../engine/decide.ts'
import { openRuleSet } from '../../../engine/evaluate/reference.ts'
import { examineBasis, examineVersions } from '../../../engine/examine/examine-periods.ts'
import { examineRules } from '../../../engine/examine/examine-rules.ts'
import { OBSERVATIONS, type Observation, type ObservationCode } from '../../../engine/examine/observation.ts'
import { canExist } from '../../../engine/examine/seek.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import type { Rule, RuleSet } from '../../../engine/rule-set.ts'
import { noodleShop, RULE_SET } from '../../rules/shipped.ts'
import { aRule, FACTS_ONLY, ROAD, shippedRule } from './ground.ts'

const SHIPPED = examineRules(RULE_SET, ROAD)
const leaf = (fact: string, operator: string, value: string | number | boolean | null | readonly string[]) => ({ fact, operator, value })
const age = (operator: string, value: number) => leaf('operator.age', operator, value)

type Planted = readonly [ObservationCode, string, readonly Rule[], { readonly witness?: Readonly<Record<string, unknown>> | null; readonly zh?: RegExp; readonly because?: RegExp }]

const PLANTED: readonly Planted[] = [
  ['never-fires', 'two bounds that exclude each other', [aRule('R-XX-01', 'review', { all: [age('lessThan', 16), age('greaterThan', 60)] })], { witness: null, because: /小于“16”[^]*大于“60”/ }],
  ['never-fires', 'no whole number in between', [aRule('R-XX-01', 'review', { all: [age('greaterThan', 16), age('lessThan', 17)] })], { witness: null }],
  ['never-fires', 'two values of one fact', [aRule('R-XX-01', 'review', { all: [leaf('operator.idType', 'equal', '40'), leaf('operator.idType', 'in', ['10', '20'])] })], { witness: null }],
  ['never-fires', 'an agent’s paper without an agent', [aRule('R-XX-01', 'review', { all: [leaf('agent.present', 'equal', false), leaf('agent.powerOfAttorney', 'equal', false)] })], { witness: null, because: /没有代理人/ }],
  ['never-fires', 'a source that nobody asks for', [aRule('R-XX-01', 'review', leaf('sources.unavailable', 'contains', 'dishonesty'))], { witness: null }],
  ['never-fires', 'a count below nought', [aRule('R-XX-01', 'review', leaf('risk.phoneOperators30d', 'lessThan', 0))], { witness: null }],
  ['off-the-road', 'a negative capital', [aRule('R-XX-01', 'review', leaf('capital.yuan', 'lessThanInclusive', -1))], { witness: { 'capital.yuan': -1 }, because: /表单/ }],
  ['always-fires', 'both sides of a border', [aRule('R-XX-01', 'review', { any: [leaf('scope.itemCount', 'lessThan', 5), leaf('scope.itemCount', 'greaterThanInclusive', 5)] })], { witness: {} }],
  ['same-as', 'the next whole number', [aRule('R-XX-01', 'review', age('lessThanInclusive', 15))], { zh: /“R-AG-01”/, witness: { 'operator.age': 15 } }],
  ['same-as', 'every other value', [aRule('R-XX-01', 'review', leaf('operator.realName', 'notEqual', 'passed'))], { zh: /“R-ID-03”/ }],
  ['never-decides', 'a review under a refusal', [aRule('R-XX-01', 'review', age('lessThan', 14))], { zh: /R-AG-01/, witness: { 'operator.age': 13 } }],
  ['note-never-shown', 'a note under two corrections', [aRule('R-XX-01', 'note', { any: [leaf('operator.idExpired', 'equal', true), leaf('operator.idCardLost', 'equal', true)] })], { zh: /R-ID-02, R-ID-05/ }],
  ['idle-condition', 'a condition that another implies', [aRule('R-XX-01', 'review', { all: [age('greaterThan', 90), age('greaterThan', 30)] })], { zh: /大于“30”/ }],
  ['idle-value', 'a value that is excluded elsewhere', [aRule('R-XX-01', 'review', { all: [leaf('operator.idType', 'in', ['20', '30', '60']), leaf('operator.publicOfficial', 'equal', false), leaf('operator.idExpired', 'equal', true)] })], { zh: /20/ }],
]

/** Each planted rule among a few shipped ones, examined once. */
const EXAMINED = PLANTED.map((planted) => {
  const ruleSet = { ...RULE_SET, rules: [...['R-ID-02', 'R-ID-03', 'R-ID-05', 'R-AG-01', 'R-SC-05'].map(shippedRule), ...planted[2]] }
  return { planted, ruleSet, observations: examineRules(ruleSet, ROAD) }
})

describe('examination of a rule set', () => {
  it.each(EXAMINED.map((each) => [each.planted[0], each.planted[1], each] as const))('%s · %s · is found, with what shows it', (code, _, { planted: [, , , expected], observations }) => {
    const found = observations.filter((each) => each.code === code && each.at === 'R-XX-01')
    expect(found.length).toBeGreaterThan(0)
    const [first] = found
    if (expected.witness !== undefined) expect(first?.witness).toEqual(expected.witness === null ? null : noodleShop(expected.witness))
    if (expected.zh !== undefined) expect(first?.text.zh).toMatch(expected.zh)
    if (expected.because !== undefined) expect(first?.because.map(({ zh }) => zh).join('\n')).toMatch(expected.because)
  })

  it('undecided · never said of rules of this size', () => {
    expect(SHIPPED.filter(({ code }) => code === 'undecided')).toEqual([])
  })

  it('the shipped rules · have no fault and leave no doubt', () => {
    expect(SHIPPED.filter(({ grade }) => grade !== 'note').map(({ code, at }) => `${at} ${code}`)).toEqual([])
  })

  it('the shipped rules · what only the form keeps away · is told with the reason', () => {
    expect(SHIPPED.filter(({ code }) => code === 'off-the-road').map(({ at, because }) => [at, because.length > 0])).toEqual([['R-FM-02.correct', true]])
    for (const { because } of SHIPPED.filter(({ code }) => code === 'idle-condition')) expect(because.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true)
  })

  it('every witness · run by json-rules-engine · shows what is claimed', async () => {
    for (const { ruleSet, observations } of [{ ruleSet: RULE_SET, observations: SHIPPED }, ...EXAMINED]) {
      for (const each of observations) if (each.witness !== null) await shows(ruleSet, each, each.witness)
    }
  })

  it('words · every observation · in both languages, every placeholder filled', () => {
    const all = [...SHIPPED, ...EXAMINED.flatMap(({ observations }) => observations)]
    for (const { text } of all) expect(`${text.zh}${text.en}`).not.toMatch(/[{}]|undefined/)
    expect(new Set(all.map(({ code }) => code)).size).toBe(10)
  })
})

async function shows(ruleSet: RuleSet, { code, at }: Observation, witness: Facts): Promise<void> {
  const findings = await openRuleSet(ruleSet).evaluate(witness)
  const names = findings.map(({ name }) => name)
  expect(canExist(witness, code === 'off-the-road' ? FACTS_ONLY : ROAD), `${code} ${at}`).toBe(true)
  if (code === 'untouched' || code === 'value-untouched') expect(names).toEqual([])
  else expect(names).toContain(at)
  if (code === 'never-decides') expect(verdictOf(findings)).not.toBe(ruleSet.rules.find(({ name }) => name === at)?.event.type)
  if (code === 'note-never-shown') expect(verdictOf(findings)).not.toBe('approve')
}

describe('examination of days', () => {
  const version = (number: number, effectiveFrom: string, effectiveTo: string | null) => ({ version: number, effectiveFrom, effectiveTo })

  it('versions · one after the other without a gap · nothing to say', () => {
    expect(examineVersions([version(2, '2026-09-01', null), version(1, '2026-05-01', '2026-08-31')])).toEqual([])
  })

  it('versions · days between them · is a fault that names the days', () => {
    const [gap] = examineVersions([version(1, '2026-05-01', '2026-08-31'), version(2, '2026-09-03', null)])
    expect(gap).toMatchObject({ code: 'version-gap', grade: 'fault', at: '2026-09-01', text: { zh: '自2026-09-01至2026-09-02没有生效的规则集。' } })
  })

  it('versions · both in force · is told', () => {
    expect(examineVersions([version(1, '2026-05-01', null), version(2, '2026-09-01', null)]).map(({ code }) => code)).toEqual(['version-overlap'])
  })

  it('an article · not in force for part of the time · is told with the days', () => {
    const changed = (from: string, to: string | null) => basedOn([{ document: '示例条例', article: '第一条', from, to }])
    expect(examineBasis(changed('2022-01-01', null))).toEqual([])
    expect(examineBasis(changed('2026-06-01', null)).map(({ text }) => text.en)).toEqual(['示例条例 第一条 is not in force from 2026-05-01 to 2026-05-31, while the rule is.'])
    expect(examineBasis(changed('2022-01-01', '2026-12-31')).map(({ text }) => text.zh)).toEqual(['《示例条例》第一条自2027-01-01至以后没有施行，而规则在用。'])
  })

  it('an article · amended, cited for both times · leaves no gap', () => {
    const amended = (from: string) => basedOn([{ document: '示例条例', article: '第一条', from: '2022-01-01', to: '2026-06-30' }, { document: '示例条例', article: '第一条', from, to: null }])
    expect(examineBasis(amended('2026-07-01'))).toEqual([])
    expect(examineBasis(amended('2026-07-02'))).toHaveLength(1)
  })

  it('the shipped rules · every article in force throughout', () => {
    expect(examineBasis(RULE_SET)).toEqual([])
  })

  function basedOn(basis: Rule['event']['params']['basis']): RuleSet {
    const [rule] = RULE_SET.rules
    return { ...RULE_SET, rules: [{ ...rule!, event: { ...rule!.event, params: { ...rule!.event.params, basis } } }] }
  }
})

describe('grades', () => {
  it('each kind of observation · has its grade', () => {
    expect(Object.entries(OBSERVATIONS).filter(([, { grade }]) => grade === 'fault').map(([code]) => code)).toEqual(['never-fires', 'always-fires', 'same-as', 'version-gap'])
  })
})
