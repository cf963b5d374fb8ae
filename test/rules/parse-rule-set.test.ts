/** The parsers of rule sets and examples are total: whatever the file holds, they answer with the file read or with faults. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRuleSet } from '../../engine/parse-rule-set.ts'
import { parseExamples } from '../../engine/rule-examples.ts'
import { MATTER, readRules, type Loose } from './shipped.ts'

const shipped = JSON.stringify({ ...readRules(`${MATTER}/v1.json`), rules: readRules(`${MATTER}/v1.json`).rules.slice(0, 3) })

/** Every place of a JSON value, as a path of keys. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))]
}

function withValueAt(path: readonly string[], value: unknown): unknown {
  const file = { root: JSON.parse(shipped) }
  let place: Loose = file
  for (const key of ['root', ...path].slice(0, -1)) place = place[key]
  place[['root', ...path].at(-1)!] = value
  return file.root
}

describe('parser of rule sets', () => {
  it('any JSON at all · never throws, and calls none of it a rule set', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRuleSet(value).ok).toBe(false)
        expect(parseExamples(value).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('shipped file · anything put in any place · never throws', () => {
    const places = placesOf(JSON.parse(shipped))
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const parsed = parseRuleSet(withValueAt(path, value))
        if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('read file · written again · is the same', () => {
    const parsed = parseRuleSet(JSON.parse(shipped))
    expect(parsed.ok && JSON.parse(JSON.stringify(parsed.ruleSet))).toEqual(JSON.parse(shipped))
  })

  it('conditions · nested ten thousand deep · one fault, no exhausted stack', () => {
    let conditions: unknown = { all: [] }
    for (let depth = 0; depth < 10_000; depth++) conditions = { not: conditions }
    const file = withValueAt(['rules', '0', 'conditions'], conditions)
    const parsed = parseRuleSet(file)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.code)).toEqual(['too-deep'])
  })

  it('mistakes · several in one file · each is told with its place', () => {
    const file: Loose = withValueAt(['version'], 0)
    file.rules[0].event.type = 'reject'
    file.rules[1].priority = 5
    const parsed = parseRuleSet(file)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => `${fault.code} ${fault.at}`)).toEqual(['wrong-type /version', 'wrong-type /rules/0/event/type', 'unexpected-key /rules/1'])
  })
})
