/** The schema lawyers' editors use: the shipped rule set obeys it, and it refuses what json-rules-engine would take but we do not. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parseRuleSet } from '../../engine/parse-rule-set.ts'
import { MATTER, readRules, type Loose } from './shipped.ts'

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(readRules('rule-set.schema.json'))
const shipped = () => readRules(`${MATTER}/v1.json`)

const REFUSED: readonly (readonly [string, (file: Loose) => void])[] = [
  ['a priority on a rule', (file) => (file.rules[0].priority = 10)],
  ['a priority on a leaf', (file) => (file.rules[0].conditions.all[0].priority = 2)],
  ['a path', (file) => (file.rules[0].conditions.all[0].path = '$.x')],
  ['params', (file) => (file.rules[0].conditions.all[0].params = {})],
  ['a callback by name', (file) => (file.rules[0].onSuccess = 'approve')],
  ['a named condition', (file) => (file.rules[0].conditions = { condition: 'adult' })],
  ['an empty group', (file) => (file.rules[0].conditions.all = [])],
  ['two groups in one', (file) => (file.rules[0].conditions.any = file.rules[0].conditions.all)],
  ['an unknown severity', (file) => (file.rules[0].event.type = 'reject')],
  ['an unknown operator', (file) => (file.rules[0].conditions.all[0].operator = 'matches')],
  ['no English text', (file) => delete file.rules[0].event.params.message.en],
  ['no basis', (file) => (file.rules[0].event.params.basis = [])],
  ['no end of the period', (file) => delete file.effectiveTo],
]

describe('schema of rule sets', () => {
  it('schema · shipped rule set · valid', () => {
    validate(shipped())
    expect(validate.errors).toBeNull()
  })

  it.each(REFUSED)('schema and parser · %s · refused', (what, spoil) => {
    const file = shipped()
    spoil(file)
    expect(validate(file)).toBe(false)
    if (!['an empty group', 'an unknown operator', 'no basis'].includes(what)) expect(parseRuleSet(file).ok).toBe(false)
  })
})
