/** The checker of rule sets: each kind of mistake, seeded into the sound shipped files, is found and named. */

import { describe, expect, it } from 'vitest'
import { checkMatter } from '../../engine/check-matter.ts'
import { checkRuleSet } from '../../engine/check-rule-set.ts'
import { parseRuleSet } from '../../engine/parse-rule-set.ts'
import { parseExamples } from '../../engine/rule-examples.ts'
import type { RuleFault, RuleFaultCode } from '../../engine/rule-fault.ts'
import { MATTER, readRules, type Loose } from './shipped.ts'

type Spoil = (ruleSet: Loose, examples: Loose) => void
const rule = (ruleSet: Loose, name: string) => ruleSet.rules.find((each: Loose) => each.name === name)
const leaf = (ruleSet: Loose, name: string) => rule(ruleSet, name).conditions.all[0]
const params = (ruleSet: Loose, name: string) => rule(ruleSet, name).event.params
const example = (examples: Loose, name: string) => examples.examples.find((each: Loose) => each.name === name)

/** Code expected, where, and how the shipped files are spoilt. */
const IN_RULES: readonly (readonly [RuleFaultCode, string, string, Spoil])[] = [
  ['unknown-fact', 'a mistyped fact', 'R-ID-02', (set) => (leaf(set, 'R-ID-02').fact = 'operator.idExpird')],
  ['unknown-fact', 'a mistyped fact on the right', 'R-AG-01', (set) => (leaf(set, 'R-AG-01').value = { fact: 'operator.agee' })],
  ['protected-trait', 'a protected trait', 'R-ID-02', (set) => (leaf(set, 'R-ID-02').fact = 'operator.ethnicGroup')],
  ['unknown-operator', 'a mistyped operator', 'R-ID-02', (set) => (leaf(set, 'R-ID-02').operator = 'equals')],
  ['operator-unfit', 'greater than on a yes-or-no', 'R-ID-02', (set) => (leaf(set, 'R-ID-02').operator = 'greaterThan')],
  ['operator-unfit', 'isEmpty on a number', 'R-AG-01', (set) => (leaf(set, 'R-AG-01').operator = 'isEmpty')],
  ['value-unfit', 'a text for a number', 'R-AG-01', (set) => (leaf(set, 'R-AG-01').value = '16')],
  ['value-unfit', 'half a year of age', 'R-AG-01', (set) => (leaf(set, 'R-AG-01').value = 16.5)],
  ['value-unfit', 'one value where several belong', 'R-ID-03', (set) => (leaf(set, 'R-ID-03').value = 'failed')],
  ['value-unfit', 'two facts of different kinds', 'R-ID-02', (set) => (leaf(set, 'R-ID-02').value = { fact: 'scope.itemCount' })],
  ['value-not-listed', 'a value the fact never has', 'R-ID-03', (set) => (leaf(set, 'R-ID-03').value = ['failed', 'not_done'])],
  ['null-may-fire', 'notEqual on a fact that may not apply', 'R-ID-05', (set) => Object.assign(leaf(set, 'R-ID-05'), { operator: 'notEqual', value: false })],
  ['null-may-fire', 'not over a fact that may not apply', 'R-AG-01', (set) => (rule(set, 'R-AG-01').conditions = { not: { fact: 'operator.age', operator: 'greaterThanInclusive', value: 16 } })],
  ['empty-conditions', 'no condition at all', 'R-ID-02', (set) => (rule(set, 'R-ID-02').conditions.all = [])],
  ['missing-text', 'no English message', 'R-ID-02', (set) => (params(set, 'R-ID-02').message.en = ' ')],
  ['missing-text', 'English in the Chinese place', 'R-ID-02', (set) => (params(set, 'R-ID-02').remedy.zh = 'Renew it.')],
  ['missing-basis', 'no legal basis', 'R-ID-02', (set) => (params(set, 'R-ID-02').basis = [])],
  ['missing-basis', 'a law without article', 'R-ID-02', (set) => (params(set, 'R-ID-02').basis[0].article = '')],
  ['missing-pointer', 'a correction that leads nowhere', 'R-ID-02', (set) => (params(set, 'R-ID-02').pointers = [])],
  ['bad-pointer', 'a pointer without a slash', 'R-ID-02', (set) => (params(set, 'R-ID-02').pointers = ['operator.idValidTo'])],
  ['dates-reversed', 'a law that ends before it begins', 'R-ID-02', (set) => Object.assign(params(set, 'R-ID-02').basis[0], { from: '2026-06-01', to: '2026-05-31' })],
  ['basis-overlap', 'one article in force twice', 'R-ID-02', (set) => params(set, 'R-ID-02').basis.push(params(set, 'R-ID-02').basis[0])],
  ['basis-not-in-force', 'a repealed law', 'R-ID-02', (set) => (params(set, 'R-ID-02').basis[0].to = '2026-04-30')],
  ['refusal-without-law', 'a refusal on policy alone', 'R-AG-01', (set) => (params(set, 'R-AG-01').basis = params(set, 'R-SC-06').basis)],
  ['duplicate-name', 'one name twice', 'R-ID-02', (set) => set.rules.push(rule(set, 'R-ID-02'))],
  ['duplicate-conditions', 'one condition twice', 'R-ID-02', (set) => (rule(set, 'R-ID-02').conditions = rule(set, 'R-ID-01').conditions)],
  ['same-severity-twice', 'one rule corrects twice', 'R-ID-02', (set) => (params(set, 'R-ID-02').rule = 'R-ID-01')],
  ['name-not-of-rule', 'a name of another severity', 'R-ID-04.note', (set) => (rule(set, 'R-ID-04.review').name = 'R-ID-04.note')],
  ['bad-rule-id', 'an id of its own kind', 'R-ID-02', (set) => (params(set, 'R-ID-02').rule = 'ID-2')],
  ['unknown-placeholder', 'a mistyped placeholder', 'R-AG-02', (set) => (params(set, 'R-AG-02').message.zh = '您已满{operator.ages}周岁。')],
  ['unsayable-placeholder', 'a yes-or-no in a sentence', 'R-ID-02', (set) => (params(set, 'R-ID-02').message.en = 'Expired: {operator.idExpired}.')],
  ['indiscreet-placeholder', 'a counter spoken aloud', 'R-RK-01', (set) => (params(set, 'R-RK-01').message.zh = '已有{risk.phoneOperators30d}人使用。')],
  ['indiscreet-pointer', 'a field that tells on the counter', 'R-RK-01', (set) => (params(set, 'R-RK-01').pointers = ['/operator/mobile'])],
  ['no-rules', 'no rule at all', '/rules', (set) => (set.rules = [])],
]

const IN_EXAMPLES: readonly (readonly [RuleFaultCode, string, string, Spoil])[] = [
  ['no-firing-example', 'a rule nobody saw fire', 'R-ID-02', (_, all) => (all.examples = all.examples.filter((each: Loose) => each.rule !== 'R-ID-02' || each.kind !== 'fires'))],
  ['no-near-miss', 'a rule without its border', 'R-ID-02', (_, all) => (all.examples = all.examples.filter((each: Loose) => each.rule !== 'R-ID-02' || each.kind !== 'near-miss'))],
  ['near-miss-far', 'a near miss about something else', 'card not lost', (_, all) => (example(all, 'card not lost').change = { 'operator.age': 40 })],
  ['example-without-rule', 'an example of no rule', 'card not lost', (_, all) => delete example(all, 'card not lost').rule],
  ['example-contradicts', 'an example that does not fire', 'expired card', (_, all) => (example(all, 'expired card').expect.rules = ['R-SC-05'])],
  ['unknown-rule', 'an entry that does not exist', 'expired card', (_, all) => example(all, 'expired card').expect.rules.push('R-ID-4')],
  ['wrong-rules', 'an expectation that does not hold', 'W1 clean noodle shop', (_, all) => (example(all, 'W1 clean noodle shop').change = { 'operator.dishonest': true })],
  ['wrong-verdict', 'a verdict that does not hold', 'W1 clean noodle shop', (_, all) => (example(all, 'W1 clean noodle shop').expect.verdict = 'review')],
  ['base-incomplete', 'a base without a fact', 'base', (_, all) => delete all.base['operator.age']],
  ['fact-value-unfit', 'null where the fact always applies', 'card not lost', (_, all) => (example(all, 'card not lost').change['operator.idExpired'] = null)],
  ['fact-value-unfit', 'unknown to a source that was not asked', 'card not lost', (_, all) => (example(all, 'card not lost').change['operator.idCardLost'] = { unknown: 'bans' })],
  ['unknown-fact', 'a mistyped fact in an example', 'card not lost', (_, all) => (example(all, 'card not lost').change['operator.idCardLots'] = true)],
  ['duplicate-name', 'two examples of one name', 'card not lost', (_, all) => all.examples.push(example(all, 'card not lost'))],
  ['matter-differs', 'examples of another matter', 'examples /matter', (_, all) => (all.matter = 'individual-change')],
]

async function faultsAfter(spoil: Spoil): Promise<readonly RuleFault[]> {
  const [file, examplesFile] = [readRules(`${MATTER}/v1.json`), readRules(`${MATTER}/examples.json`)]
  spoil(file, examplesFile)
  const [rules, examples] = [parseRuleSet(file), parseExamples(examplesFile)]
  if (!rules.ok || !examples.ok) return [...(rules.ok ? [] : rules.faults), ...(examples.ok ? [] : examples.faults)]
  return (await checkMatter({ ruleSet: rules.ruleSet, examples: examples.examples, matter: readRules(`${MATTER}/matter.json`) })).faults
}

describe('checker of rule sets', () => {
  it.each(IN_RULES)('rules · %s, as in %s · found at %s', async (code, _, at, spoil) => {
    expect((await faultsAfter(spoil)).map((fault) => [fault.code, fault.at])).toContainEqual([code, at])
  })

  it.each(IN_EXAMPLES)('examples · %s, as in %s · found at %s', async (code, _, at, spoil) => {
    expect((await faultsAfter(spoil)).map((fault) => [fault.code, fault.at])).toContainEqual([code, at])
  })

  it('shipped rule set · unspoilt · no fault', () => {
    const parsed = parseRuleSet(readRules(`${MATTER}/v1.json`))
    expect(parsed.ok && checkRuleSet(parsed.ruleSet)).toEqual([])
  })

  it('unknown fact · one letter off · the nearest is proposed, in both languages', async () => {
    const [fault] = await faultsAfter((set) => (leaf(set, 'R-ID-02').fact = 'operator.idExpird'))
    expect(fault?.text).toEqual({
      zh: '事实目录里没有“operator.idExpird”。是不是“operator.idExpired”？',
      en: 'the catalogue has no fact “operator.idExpird”. Did you mean “operator.idExpired”?',
    })
  })

  it('faults · many at once · all are told', async () => {
    const faults = await faultsAfter((set) => {
      leaf(set, 'R-ID-01').fact = 'operator.number'
      params(set, 'R-ID-02').basis = []
      params(set, 'R-ID-03').pointers = []
    })
    expect(faults.map((fault) => fault.code)).toEqual(['unknown-fact', 'missing-basis', 'missing-pointer'])
  })

  it('null tested outright · on a fact that may not apply · allowed', () => {
    const file = readRules(`${MATTER}/v1.json`)
    rule(file, 'R-ID-05').conditions = { all: [{ fact: 'operator.idCardLost', operator: 'notEqual', value: null }, { fact: 'operator.idCardLost', operator: 'equal', value: true }] }
    const parsed = parseRuleSet(file)
    expect(parsed.ok && checkRuleSet(parsed.ruleSet)).toEqual([])
  })
})
