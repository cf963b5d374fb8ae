/** Records decoded: the same explanation as the rules asked anew, from bits that fit into a row. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCompiled } from '../../../engine/evaluate/compile.ts'
import { decodeRecord, RECORD_LAYOUT, recordFrom, recordText } from '../../../engine/evaluate/decode-record.ts'
import { explainRules } from '../../../engine/evaluate/explain.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'
import { aRule } from '../examine/ground.ts'
import { arbitraryCircumstances } from '../facts/arbitrary-circumstances.ts'
import { EXAMPLES, noodleShop, RULE_SET } from '../../rules/shipped.ts'

const opened = openCompiled(RULE_SET)
const SEED = Math.floor(performance.timeOrigin) % 1_000_000

function recordOf(facts: Facts): Int32Array {
  const record = new Int32Array(opened.compiled.words)
  opened.compiled.evaluate(facts, record)
  return record
}

describe('decodeRecord', () => {
  it('every example of the shipped rules · kept as text, read again and decoded · explained as by the rules themselves', () => {
    for (const { change } of EXAMPLES.examples) {
      const facts = noodleShop(change)
      const kept = recordFrom(recordText(recordOf(facts)))
      expect(decodeRecord(opened, kept!, facts)).toEqual(explainRules(RULE_SET, facts))
    }
  })

  it(`facts of any application (seed ${String(SEED)}) · decoded · explained as by the rules themselves`, () => {
    for (const facts of fc.sample(arbitraryCircumstances(), { numRuns: 500, seed: SEED }).map(deriveFacts)) {
      expect(JSON.stringify(decodeRecord(opened, recordOf(facts), facts))).toBe(JSON.stringify(explainRules(RULE_SET, facts)))
    }
  })

  it('the record of other facts · decoded · says what it holds, for nothing is asked again', () => {
    const [facts, other] = [noodleShop(), noodleShop({ 'operator.idExpired': true })]
    const decoded = decodeRecord(opened, recordOf(other), facts)
    expect(decoded.find(({ name }) => name === 'R-ID-02')?.outcome).toBe('fired')
    expect(decoded.find(({ name }) => name === 'R-ID-02')?.conditions.holds).toBe('yes')
  })

  it('the shipped rules · a record · takes at most 32 bytes', () => {
    expect(opened.compiled.words * Int32Array.BYTES_PER_ELEMENT).toBeLessThanOrEqual(32)
  })

  it('words of every kind · written and read · the same; another layout or no record · null', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { maxLength: 9 }), (words) => {
      const record = Int32Array.from(words)
      expect(recordFrom(recordText(record))).toEqual(record)
    }))
    for (const none of ['', '9:00000000', '1:0000000', '1:0000000G', 'record']) expect(recordFrom(none)).toBeNull()
    expect(() => decodeRecord(opened, new Int32Array(1), noodleShop())).toThrow(RangeError)
  })

  it('two rules · their bits · stand where this layout has them; a change here means a new RECORD_LAYOUT', () => {
    const small = openCompiled({ ...RULE_SET, rules: [aRule('R-ZZ-01', 'correct', { all: [{ fact: 'operator.age', operator: 'lessThan', value: 16 }, { fact: 'operator.idExpired', operator: 'equal', value: true }] }), aRule('R-ZZ-02', 'note', { any: [{ fact: 'operator.banned', operator: 'equal', value: true }, { fact: 'operator.age', operator: 'greaterThan', value: 90 }] })] })
    const textOf = (change: Record<string, unknown>) => {
      const record = new Int32Array(small.compiled.words)
      small.compiled.evaluate(noodleShop(change), record)
      return recordText(record)
    }
    expect(RECORD_LAYOUT).toBe(1)
    expect([{}, { 'operator.age': 12, 'operator.idExpired': true }, { 'operator.age': 95 }, { 'operator.banned': { unknown: 'bans' }, 'operator.banEndsOn': { unknown: 'bans' }, 'sources.unavailable': ['bans'] }].map(textOf)).toMatchInlineSnapshot(`
      [
        "1:00000000",
        "1:00000015",
        "1:0000000a",
        "1:00000100",
      ]
    `)
  })
})
