/** The fact catalogue: explained in both languages, guarded, and free of traits on which nobody may be judged. */

import { describe, expect, it } from 'vitest'
import { FACT_NAMES, FACTS, isFactName, isProtectedTrait, MAX_AGE_HOURS } from '../../../engine/facts/catalogue.ts'
import type { FactAbout } from '../../../engine/facts/fact.ts'
import { SOURCES } from '../../../engine/lookups.ts'
import { factsOf } from '../../../engine/rule-set.ts'
import { RULE_SET, readRules } from '../../rules/shipped.ts'
import schema from '../../../forms/catalogue/individual-establish/v1/schema.json' with { type: 'json' }

const about = (name: (typeof FACT_NAMES)[number]): FactAbout => FACTS[name]
const OURS: readonly string[] = ['answers', 'office']

describe('the catalogue', () => {
  it.each(FACT_NAMES)('%s · is explained in Chinese and in English', (name) => {
    expect(about(name).meaning.zh).toMatch(/\p{Script=Han}/u)
    expect(about(name).meaning.en).toMatch(/^[\p{ASCII}]{8,}$/u)
  })

  it('every fact · comes from the answers, the office or a known source · and only those of a source grow old', () => {
    for (const name of FACT_NAMES) {
      const { source, maxAgeHours, guardedBy } = about(name)
      expect([...OURS, ...SOURCES], name).toContain(source)
      expect(maxAgeHours === null, name).toBe(OURS.includes(source))
      expect(guardedBy, name).toBe(OURS.includes(source) ? 'answers' : source === 'nameRegister' ? 'unique-index' : 'tolerance')
    }
  })

  it('every source · is asked for the sake of some fact', () => {
    expect(Object.keys(MAX_AGE_HOURS).toSorted()).toEqual([...SOURCES].toSorted())
    expect(SOURCES.filter((source) => !FACT_NAMES.some((name) => about(name).source === source))).toEqual([])
  })

  it('every fact · is tested by a rule or shown by a message', () => {
    const read = new Set(RULE_SET.rules.flatMap((rule) => factsOf(rule.conditions)))
    const shown = JSON.stringify(RULE_SET.rules.map((rule) => rule.event.params))
    expect(FACT_NAMES.filter((name) => !read.has(name) && !shown.includes(`{${name}}`) && name !== 'name.given' && name !== 'name.full')).toEqual([])
  })

  it('names that objects carry by birth · are no facts', () => {
    expect(['constructor', 'toString', '__proto__', 'operator', ''].filter(isFactName)).toEqual([])
  })
})

describe('protected traits', () => {
  it.each(['operator.ethnicity', 'operator.nationality', 'op.politicalStatus', 'operator.partyMember', 'operator.education', 'operator.degree', 'operator.gender', 'operator.sex', 'operator.household', 'hukou.place', 'operator.originProvince', 'operator.health', 'operator.disability', 'operator.religion', 'operator.民族', '经营者.政治面貌', '文化程度', '性别', '户籍', '健康状况'])(
    '%s · as a fact · is found out',
    (name) => {
      expect(isProtectedTrait(name)).toBe(true)
    },
  )

  it.each([
    ['the catalogue', FACT_NAMES],
    ['the facts of the shipped rules', RULE_SET.rules.flatMap((rule) => factsOf(rule.conditions))],
    ['the questions of the form', fieldNames(schema)],
    ['the words for facts', Object.keys((readRules('lists/fact-words.json') as { readonly words: object }).words)],
  ])('%s · ask nobody about them', (_, names) => {
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter(isProtectedTrait)).toEqual([])
  })
})

/** Every property name of a JSON schema, at any depth. */
function fieldNames(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => [...(key === 'properties' ? Object.keys(value as object) : []), ...fieldNames(value)])
}
