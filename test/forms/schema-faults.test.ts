/** One violation at a time put into the schema of the form: each is refused when the form is made, with its place and words in both languages. */

import { describe, expect, it } from 'vitest'
import { buildForm } from '#forms'
import { patternFaults } from '../../forms/pattern-faults.ts'
import { FORM_SOURCES } from '../../forms/registry.ts'
import { schemaFaults } from '../../forms/schema-faults.ts'

const source = FORM_SOURCES[0]!

/** As loose as JSON is. */
type Loose = ReturnType<typeof JSON.parse>

function broken(change: (schema: Loose) => void): Loose {
  const schema = structuredClone<Loose>(source.schema)
  change(schema)
  return schema
}

function deep(levels: number): Loose {
  return levels === 0 ? {} : { not: deep(levels - 1) }
}

const phone = (schema: Loose): Loose => schema.properties.contact.properties.phone
const line = (schema: Loose): Loose => schema.$defs.line

const CASES: readonly (readonly [string, (schema: Loose) => void, string, string, string])[] = [
  ['$dynamicRef', (schema) => (schema.properties.contact.$dynamicRef = '#here'), '#/properties/contact', '不得使用 $dynamicRef', '$dynamicRef is refused'],
  ['$dynamicAnchor', (schema) => (line(schema).$dynamicAnchor = 'here'), '#/$defs/line', '不得使用 $dynamicAnchor', '$dynamicAnchor is refused'],
  ['$recursiveRef', (schema) => (line(schema).$recursiveRef = '#'), '#/$defs/line', '不得使用 $recursiveRef', '$recursiveRef is refused'],
  ['$recursiveAnchor', (schema) => (schema.$recursiveAnchor = true), '#', '不得使用 $recursiveAnchor', '$recursiveAnchor is refused'],
  ['$anchor', (schema) => (line(schema).$anchor = 'line'), '#/$defs/line', '不得使用 $anchor', '$anchor is refused'],
  ['unevaluatedProperties', (schema) => (schema.$defs.premises.unevaluatedProperties = false), '#/$defs/premises', '不得使用 unevaluatedProperties', 'unevaluatedProperties is refused'],
  ['unevaluatedItems', (schema) => (schema.properties.family.unevaluatedItems = false), '#/properties/family', '不得使用 unevaluatedItems', 'unevaluatedItems is refused'],
  ['$data', (schema) => (schema.properties.paper.properties.duplicates.maximum = { $data: '1/original' }), '#/properties/paper/properties/duplicates', '不得使用 $data', '$data is refused'],
  ['an inner $id', (schema) => (line(schema).$id = 'https://miaopi.invalid/line'), '#/$defs/line', '内层不得有 $id', 'An inner $id is refused'],
  ['a remote $ref', (schema) => (schema.properties.contact.properties.postcode = { $ref: 'https://example.org/postcode.json' }), '#/properties/contact/properties/postcode', '$ref 只能指向本模式', 'A $ref leads to a name under'],
  ['a $ref into another place', (schema) => (schema.properties.contact.properties.postcode = { $ref: '#/properties/capitalWan' }), '#/properties/contact/properties/postcode', '$ref 只能指向本模式', 'A $ref leads to a name under'],
  ['a $ref that leads back', (schema) => (schema.$defs.document.properties.issuedOn = { $ref: '#/$defs/document' }), '#/$defs/document', '引用绕回自身', 'References lead back here'],
  ['a pattern without maxLength', (schema) => delete phone(schema).maxLength, '#/properties/contact/properties/phone', '须同时写 maxLength', 'needs a maxLength beside it'],
  ['a format without maxLength', (schema) => delete schema.$defs.date.maxLength, '#/$defs/date', '须同时写 maxLength', 'needs a maxLength beside it'],
  ['uniqueItems over objects without maxItems', (schema) => (schema.$defs.premises.properties.proofs = { ...schema.$defs.premises.properties.proofs, uniqueItems: true, maxItems: undefined }), '#/$defs/premises/properties/proofs', '用 uniqueItems 时须写 maxItems', 'uniqueItems over objects needs maxItems'],
  ['patternProperties without a length of names', (schema) => (schema.properties.paper.patternProperties = { '^x-': { type: 'boolean' } }), '#/properties/paper', '须写 propertyNames.maxLength', 'patternProperties needs propertyNames.maxLength'],
  ['a look-ahead', (schema) => (phone(schema).pattern = '^(?=1)[0-9]+$'), '#/properties/contact/properties/phone', '不得使用前瞻或后顾', 'looks ahead or behind'],
  ['a look-behind', (schema) => (phone(schema).pattern = '^[0-9]+(?<!4)$'), '#/properties/contact/properties/phone', '不得使用前瞻或后顾', 'looks ahead or behind'],
  ['a back-reference', (schema) => (phone(schema).pattern = '^([0-9])\\1+$'), '#/properties/contact/properties/phone', '不得使用反向引用', 'refers back'],
  ['a nested quantifier', (schema) => (schema.$defs.personName.pattern = '^([\u4e00-\u9fa5]+·?)+$'), '#/$defs/personName', '重复之中又有重复', 'Something repeats, or branches, inside a repetition'],
  ['a nested quantifier in the pattern of a name', (schema) => Object.assign(schema.properties.paper, { patternProperties: { '^(?:a+)+$': true }, propertyNames: { maxLength: 20 } }), '#/properties/paper', '重复之中又有重复', 'Something repeats, or branches, inside a repetition'],
  ['a pattern that is none', (schema) => (phone(schema).pattern = '^([0-9]$'), '#/properties/contact/properties/phone', '正则表达式无法解析', 'no regular expression'],
  ['more than 12 levels', (schema) => (schema.properties.ecommerce = deep(11)), '#', '模式嵌套超过 12 层', 'more than 12 deep'],
  ['more than 256 KB', (schema) => (schema.$comment = '王'.repeat(84_000)), '#', '模式超过 256 KB', 'larger than 256 KB'],
]

describe('schema of a form', () => {
  it('as shipped · looked through · has no fault', () => {
    expect(FORM_SOURCES.flatMap((one) => schemaFaults(one.schema as Loose))).toEqual([])
  })

  it.each(CASES)('with %s · made into a form · is refused there, in Chinese and in English', (_, change, place, zh, en) => {
    const schema = broken(change)
    const faults = schemaFaults(schema)
    expect(faults.map((one) => one.place)).toEqual([place])
    expect(faults[0]!.zh).toContain(`${place}：`)
    expect(faults[0]!.zh).toContain(zh)
    expect(faults[0]!.en).toContain(`${place}: `)
    expect(faults[0]!.en).toContain(en)
    expect(() => buildForm({ ...source, schema })).toThrow(`- ${faults[0]!.zh} / ${faults[0]!.en}`)
  })

  it('with two faults · looked through · is told both', () => {
    const schema = broken((one) => {
      delete phone(one).maxLength
      line(one).$anchor = 'line'
    })
    expect(schemaFaults(schema).map((one) => one.place)).toEqual(['#/properties/contact/properties/phone', '#/$defs/line'])
  })

  it('fields that are called like keywords · declared · are fields', () => {
    expect(schemaFaults({ properties: { pattern: { type: 'boolean' }, $anchor: { type: 'boolean' }, $ref: { type: 'boolean' }, format: { type: 'integer' }, $data: { type: 'boolean' } } })).toEqual([])
  })

  it('what is bounded after all · declared · is admitted', () => {
    expect(schemaFaults({ properties: { list: { uniqueItems: true, items: { type: 'string' } }, objects: { uniqueItems: true, maxItems: 5, items: { type: 'object' } }, names: { patternProperties: { '^x-': true }, propertyNames: { maxLength: 9 } } } })).toEqual([])
  })
})

describe('pattern', () => {
  it.each([
    '^(a+)+$', '(?:a|a)*', '(?:a|b)+', '(?:a?)*', '(?:a*)*', '(?:-{1,2}a*)*', '(?:[a-c]x+)*', '(?:[^a]x+)*', '(?:.x+)*', '(?:\\d x+)*', '((?:,a)*b?)*', '(?:a{1,30}){1,30}', '(?:-a|-b){2}', '(?:[.-]x+[.])*', '(?:王\\p{Script=Han}+)*',
  ])('%s · with rounds that may be taken in more than one way · is risky', (pattern) => {
    expect(patternFaults(pattern)).toEqual(['nested-quantifier'])
  })

  it.each([
    '^a+b*$', '(?:·王+)*', '(?:[.·-]{1,2}[A-Za-z]+)*', '(?:-a*)*', '(?:ab){2,}', '(?:(?:a{2}b){3})+', '(?:\\.[a-z]{1,63}){1,4}', '(?:-[0-9]+)?', '(?:[(?=]x)*', '\\(?=a', 'a\\\\1', '(?<year>[0-9]{4})', '[\\]\\\\1]+', '(?:,\\p{Script=Han}+)*', '(?:\\u{20bb7}|b)?', '^(?:a|b)$',
  ])('%s · with rounds that begin unmistakably, or none · is not', (pattern) => {
    expect(patternFaults(pattern)).toEqual([])
  })

  it.each([
    ['(a)\\1', 'back-reference'],
    ['\\\\\\\\(?=a)', 'look-around'],
    ['(?<x>a)\\k<x>', 'back-reference'],
    ['a(?!b)', 'look-around'],
    ['(?<=a)b', 'look-around'],
    ['a{2', 'broken'],
  ])('%s · looked through · has a fault of its own: %s', (pattern, fault) => {
    expect(patternFaults(pattern)).toEqual([fault])
  })
})
