/** Complete facts at random, drawn from the catalogue alone: every kind of value each fact can have, borders and unknowns included. */

import fc from 'fast-check'
import { FACT_NAMES, FACTS, type FactName, type Facts } from '../../../engine/facts/catalogue.ts'
import type { FactAbout, FactValue } from '../../../engine/facts/fact.ts'
import { readFacts } from '../../../engine/fact-values.ts'

const SOURCELESS: ReadonlySet<string> = new Set(['answers', 'office'])

export function arbitraryFacts(options: { readonly unknowns: boolean }): fc.Arbitrary<Facts> {
  const shape = Object.fromEntries(FACT_NAMES.map((name) => [name, valueOf(name, options.unknowns)]))
  return fc.record(shape).map((values) => {
    const read = readFacts(values)
    if (!read.ok) throw new Error(`drawn facts do not fit the catalogue: ${JSON.stringify(read)}`)
    return read.facts
  })
}

function valueOf(name: FactName, unknowns: boolean): fc.Arbitrary<FactValue> {
  const about: FactAbout = FACTS[name]
  const absent: fc.Arbitrary<FactValue>[] = about.nullable ? [fc.constant(null)] : []
  const silent: fc.Arbitrary<FactValue>[] = unknowns && !SOURCELESS.has(about.source) ? [fc.constant({ unknown: about.source } as FactValue)] : []
  return fc.oneof({ weight: 4, arbitrary: known(about) }, ...absent, ...silent)
}

function known({ type }: FactAbout): fc.Arbitrary<FactValue> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 60, max: 90 }))
    case 'number':
      return fc.constantFrom(-1, 0, 0.79, 0.8, 0.97, 5_000_000, 5_000_001)
    case 'text':
      return type.values === undefined ? fc.constantFrom('合肥市', '2028-01-01') : fc.constantFrom(...type.values)
    case 'list':
      return fc.constantFrom([], ['S201'], ['甲', '乙'])
  }
}
