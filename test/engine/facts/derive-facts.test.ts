/** Facts as a whole: complete, typed, ordered, the same for ever, fair, and without a word about the person that no rule needs. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../engine/canonical-json.ts'
import { verdictOf } from '../../../engine/decide.ts'
import { openRuleSet } from '../../../engine/evaluate/reference.ts'
import { isValueOf } from '../../../engine/fact-values.ts'
import { FACT_NAMES, FACTS } from '../../../engine/facts/catalogue.ts'
import type { Circumstances } from '../../../engine/facts/circumstances.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'
import { isUnknown } from '../../../engine/facts/fact.ts'
import { SOURCES, type Lookups } from '../../../engine/lookups.ts'
import { EXAMPLES, RULE_SET } from '../../rules/shipped.ts'
import { arbitraryCircumstances } from './arbitrary-circumstances.ts'
import { AGENT, ANSWERS, factsWhen, MATTER, numberBornOn, said, silent, WIFE } from './noodle-shop.ts'

const RUNS = { numRuns: 400 }
const rules = openRuleSet(RULE_SET)

describe('deriveFacts', () => {
  it("Wang's noodle shop · everything in order · gives exactly the facts the examples of the rules begin with", () => {
    expect(factsWhen({})).toEqual(EXAMPLES.base)
  })

  it('any application · every fact of the catalogue · has a value that fits its type, and there is no other', () => {
    fc.assert(
      fc.property(arbitraryCircumstances(), (circumstances) => {
        const facts = deriveFacts(circumstances)
        expect(Object.keys(facts)).toEqual(FACT_NAMES)
        expect(FACT_NAMES.filter((name) => !isValueOf(name, facts[name]))).toEqual([])
      }),
      RUNS,
    )
  })

  it('any application · derived twice from frozen circumstances · the same text, and nothing is touched', () => {
    fc.assert(
      fc.property(arbitraryCircumstances(), (circumstances) => {
        const before = canonicalJson([circumstances.answers, circumstances.lookups])
        const first = canonicalJson(deriveFacts(frozen(circumstances)))
        expect(canonicalJson(deriveFacts({ ...circumstances, answers: structuredClone(circumstances.answers), lookups: structuredClone(circumstances.lookups) }))).toBe(first)
        expect(canonicalJson([circumstances.answers, circumstances.lookups])).toBe(before)
      }),
      { numRuns: 150 },
    )
  })

  it('any application · a fact nobody could establish · is never silent: its source is reported', () => {
    fc.assert(
      fc.property(arbitraryCircumstances(), (circumstances) => {
        const facts = deriveFacts(circumstances)
        const reported = [facts['sources.unavailable'], facts['sources.optionalUnavailable']].flat()
        const silences = FACT_NAMES.flatMap((name) => (isUnknown(facts[name]) ? [facts[name].unknown] : []))
        expect(silences.filter((source) => !reported.includes(source))).toEqual([])
      }),
      RUNS,
    )
  })

  it('any application · a required source falls silent · is not approved', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCircumstances(), fc.constantFrom(...MATTER.requiredSources), async (circumstances, source) => {
        const lookups: Lookups = { ...circumstances.lookups, [source]: silent(source) }
        expect(verdictOf(await rules.evaluate(deriveFacts({ ...circumstances, lookups })))).not.toBe('approve')
      }),
      { numRuns: 60 },
    )
  })

  it.each(MATTER.requiredSources)("%s · silent about Wang's clean shop · goes to a person for that reason alone", async (source) => {
    const findings = await rules.evaluate(factsWhen({ lookups: { [source]: silent(source) } }))
    expect(verdictOf(findings)).toBe('review')
    expect(findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.rule)).toEqual(['R-EX-01'])
  })

  it.each(SOURCES)("%s · silent about Wang's clean shop · changes only facts of that source", (source) => {
    const [clean, dark] = [factsWhen({}), factsWhen({ lookups: { [source]: silent(source) } })]
    const changed = FACT_NAMES.filter((name) => canonicalJson(clean[name]) !== canonicalJson(dark[name]))
    expect(changed.filter((name) => FACTS[name].source !== source).toSorted()).toEqual([MATTER.requiredSources.includes(source) ? 'sources.unavailable' : 'sources.optionalUnavailable'])
    for (const name of changed.filter((each) => FACTS[each].source === source)) expect(dark[name], name).toEqual({ unknown: source })
  })
})

describe('fairness', () => {
  const born = (place: string, sequence: string) => factsWhen({ operator: { idNo: numberBornOn('1990-03-07', place, sequence) } })

  it('woman or man, from anywhere in the country · the same birthday · the same facts', () => {
    fc.assert(
      fc.property(fc.constantFrom('110105', '340199', '540102', '650100', '440524'), fc.integer({ min: 0, max: 999 }), (place, sequence) => {
        expect(born(place, String(sequence).padStart(3, '0'))).toEqual(born('340199', '001'))
      }),
      RUNS,
    )
  })

  it.each(['employed', 'unemployed', 'graduate', 'farmer', 'veteran', 'retired', 'other'])('%s · by occupation · the same facts as anybody', (occupation) => {
    expect(factsWhen({ operator: { occupation } })).toEqual(factsWhen({}))
  })

  it('another name, telephone or home · of the operator · the same facts', () => {
    const other = factsWhen({ operator: { name: '阿依古丽·买买提', mobile: '13900000000', residence: { region: '650100', address: '别处' } }, answers: { contact: { phone: '0991-1234567' } } })
    expect(other).toEqual(factsWhen({}))
  })

  it('whom the family is made of · spouse, parent or child · the same facts', () => {
    const related = (relation: typeof WIFE.relation) => factsWhen({ answers: { organisation: 'family', family: [{ ...WIFE, relation }] } })
    expect(related('parent')).toEqual(related('spouse'))
    expect(related('child')).toEqual(related('spouse'))
  })
})

describe('privacy', () => {
  it('the fullest application · its facts · hold no number, name, home, token, paper or stroke of anybody', () => {
    const facts = factsWhen({
      answers: { organisation: 'family', family: [WIFE], agent: AGENT, name: { given: true, division: '合肥市蜀山区', tradeName: '云篱', trade: '', form: '面馆' } },
      lookups: said.agentRealName(),
    })
    const text = JSON.stringify(facts)
    const { operator, premises } = ANSWERS
    const private_ = [operator, AGENT, WIFE].flatMap((person) => [person.name, person.idNo])
    const words = [operator.mobile, AGENT.mobile, operator.residence.address, operator.realNameToken!, AGENT.realNameToken!, premises.proofs[0]!.reference, premises.proofs[0]!.holder!, '19900307', '1990-03-07']
    expect([...private_, ...words].filter((word) => text.includes(word))).toEqual([])
  })
})

function frozen(circumstances: Circumstances): Circumstances {
  return { ...circumstances, answers: deepFreeze(structuredClone(circumstances.answers)), lookups: deepFreeze(structuredClone(circumstances.lookups)) }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
