/** The shipped ways out: the file obeys its schema, both refuse what is wrong, and every way leads to a page of the form. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { loadForm } from '#forms'
import { MAKINGS } from '../../engine/advise/makings.ts'
import { parseAdviceBook } from '../../engine/advise/parse-advice-book.ts'
import { factsOf } from '../../engine/rule-set.ts'
import { pageOfPointer } from '../../kiosk-ui/form/walk.ts'
import { BOOK } from '../engine/advise/shipped-advice.ts'
import { MATTER, readRules, RULE_SET, type Loose } from './shipped.ts'

const schema = readRules('advice.schema.json')
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, schemas: [readRules('rule-set.schema.json')] }).compile(schema)
const shipped = () => readRules(`${MATTER}/advice.json`)

const REFUSED: readonly (readonly [string, (file: Loose) => void])[] = [
  ['a way without words', (file) => delete file.ways[0].words],
  ['a way without English', (file) => delete file.ways[0].words.en],
  ['an unknown kind', (file) => (file.ways[0].kind = 'lie')],
  ['a pointer that is none', (file) => (file.ways[0].pointer = 'name')],
  ['an unknown making', (file) => (file.ways[0].value = { made: 'a-miracle' })],
  ['two values', (file) => (file.ways[0].value = { is: 1, gone: true })],
  ['no value', (file) => (file.ways[0].value = {})],
  ['an unknown source', (file) => (file.ways[0].assumes = { horoscope: {} })],
]

const REFUSED_BY_READING: readonly (readonly [string, (file: Loose) => void])[] = [
  ['a fact that does not exist', (file) => (file.ways[0].when = { all: [{ fact: 'operator.star', operator: 'equal', value: true }] })],
  ['a member that an answer does not have', (file) => (file.ways[0].assumes = { population: { star: 'lion' } })],
  ['two ways of one name', (file) => file.ways.push(file.ways[0])],
  ['a placeholder that is no fact', (file) => (file.ways[0].words.zh = '请看{operator.star}。')],
  ['a proposal of no fact', (file) => (file.ways[0].value = { fact: 'operator.star' })],
]

describe('ways out of individual-establish', () => {
  it('schema · shipped ways · valid, and the makings it names are those there are', () => {
    validate(shipped())
    expect(validate.errors).toBeNull()
    expect([...schema.$defs.value.properties.made.enum].sort()).toEqual(Object.keys(MAKINGS).sort())
  })

  it.each(REFUSED)('schema and parser · %s · refused', (_, spoil) => {
    const file = shipped()
    spoil(file)
    expect(validate(file)).toBe(false)
    expect(parseAdviceBook(file).ok).toBe(false)
  })

  it.each(REFUSED_BY_READING)('parser · %s · refused', (_, spoil) => {
    const file = shipped()
    spoil(file)
    expect(parseAdviceBook(file).ok).toBe(false)
  })

  it.each([null, 7, [], {}, { matter: 'x' }, { matter: 'x', ways: 'none' }])('parser · %j · refused without an exception', (value) => {
    expect(parseAdviceBook(value).ok).toBe(false)
  })

  it('every way · its field · stands on a page of the form, but for what is done elsewhere at the terminal', () => {
    const form = loadForm('individual-establish', 1)
    const elsewhere = new Set(BOOK.ways.map(({ pointer }) => pointer).filter((pointer) => pageOfPointer(form, pointer) === null))
    expect([...elsewhere].sort()).toEqual(['/agent/realNameToken', '/name/reservationId', '/operator/realNameToken', '/scope/onlineOnlySentence', '/scope/other', '/signatures'])
  })

  it('facts of discreet rules · no way asks about them alone', () => {
    const told = new Set(RULE_SET.rules.filter(({ event }) => event.params.discreet !== true).flatMap(({ conditions }) => [...factsOf(conditions)]))
    expect(BOOK.ways.flatMap(({ name, when }) => factsOf(when).filter((fact) => !told.has(fact)).map((fact) => `${name} ${fact}`))).toEqual([])
  })
})
