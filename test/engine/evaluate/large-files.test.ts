/** Files of many rules: in several functions, in parts by county, through one look-up for many constants; every way as json-rules-engine has it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRules, firedIn, type Compiled, type CompileOptions } from '../../../engine/evaluate/compile.ts'
import type { RuleFile } from './arbitrary-rules.ts'
import { difference, ours, prepareOurs, theirs, type Facts } from './outcomes.ts'

const COUNTIES = ['340102', '340103', '340104', '340111', '340121', '340122', '340123', '340124']
const ITEMS = Array.from({ length: 500 }, (_, at) => `S${String(at)}`)

/** Forty rules for each county with limits of its own, ten for two counties, twenty for everybody, some of which look at the county too. */
const byCounty = fileOf([
  ...COUNTIES.flatMap((county, at) => Array.from({ length: 40 }, (_, nth) => ({ all: [{ fact: 'county', operator: 'equal', value: county }, { fact: 'age', operator: nth % 2 === 0 ? 'lessThan' : 'greaterThanInclusive', value: at + nth }, { not: { fact: 'items', operator: 'contains', value: ITEMS[nth] } }] }))),
  ...Array.from({ length: 10 }, (_, nth) => ({ all: [{ any: [{ fact: 'age', operator: 'equal', value: nth }, { fact: 'kind', operator: 'equal', value: 'b' }] }, { fact: 'county', operator: 'in', value: [COUNTIES[nth % 8], COUNTIES[(nth + 1) % 8]] }] })),
  ...Array.from({ length: 20 }, (_, nth) => ({ any: [{ fact: 'kind', operator: 'notEqual', value: 'a' }, { fact: 'county', operator: nth % 2 === 0 ? 'equal' : 'notEqual', value: COUNTIES[nth % 8] }, { fact: 'age', operator: 'greaterThan', value: nth }] })),
])

const flat = fileOf(ITEMS.flatMap((item, at) => [{ any: [{ fact: 'items', operator: 'contains', value: item }, { fact: 'kind', operator: 'equal', value: item }] }, { all: [{ fact: 'age', operator: 'lessThan', value: at }, { not: { fact: 'kind', operator: 'in', value: [item, 'a'] } }] }]))

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    county: fc.constantFrom<unknown>(...COUNTIES, '349999', null, 340102, NaN),
    age: fc.oneof(fc.integer({ min: -1, max: 510 }), fc.constantFrom<unknown>(null, '7', '7x', NaN, [7], 7.5)),
    items: fc.oneof(fc.subarray(ITEMS, { maxLength: 5 }), fc.constantFrom<unknown>(null, 'S1', [])),
    kind: fc.constantFrom<unknown>('a', 'b', 'S7', 'S499', null),
  },
  { requiredKeys: ['county', 'age', 'items', 'kind'] },
)

describe('files of many rules', () => {
  it('350 rules in parts by county · any facts · fire as in json-rules-engine, as unsorted, and by closures', async () => {
    expect(compiled(byCounty).program.partition?.parts.size).toBe(8)
    await agrees(byCounty, 60)
  })

  it('1,000 rules in several functions · any facts · fire as in json-rules-engine and by closures', async () => {
    const { everywhere, partition } = compiled(flat).program
    expect([partition, everywhere.units.length]).toEqual([null, 10])
    await agrees(flat, 40)
  })

  it('a fact that only rules of another county read · missing · is noticed all the same', () => {
    const file = fileOf([...byCounty.rules.map(({ conditions }) => conditions), { all: [{ fact: 'county', operator: 'equal', value: '340124' }, { fact: 'area', operator: 'lessThan', value: 9 }] }])
    expect(compiled(file).program.partition?.parts.size).toBe(8)
    for (const backEnd of ['generated', 'closures'] as const) expect(ours(file, { county: '340102', age: 1, items: [], kind: 'a' }, { backEnd }).kind).toBe('failed')
  })

  it('a rule that could fail · is never left unasked, so it stands with those for everybody', async () => {
    const file = fileOf([...byCounty.rules.map(({ conditions }) => conditions), { all: [{ fact: 'county', operator: 'equal', value: '340124' }, { fact: 'age', operator: 'in', value: { fact: 'kind' } }] }])
    const world = { county: '340102', age: 1, items: [], kind: null }
    expect([ours(file, world).kind, (await theirs(file, world)).kind]).toEqual(['failed', 'failed'])
  })

  it('one record used for county after county · each run · leaves nothing of the one before', () => {
    const all = compiled(byCounty)
    const [used, fresh] = [new Int32Array(all.words), () => new Int32Array(all.words)]
    for (const county of [...COUNTIES, '349999', ...COUNTIES]) {
      const world = { county, age: 20, items: ['S3'], kind: 'b' }
      const record = fresh()
      all.evaluate(world, record)
      all.evaluate(world, used)
      expect([...used]).toEqual([...record])
      expect(firedIn(all, { record: used }).length).toBeGreaterThan(0)
    }
  })

  it('facts unknown · rules in parts · those that read them are silent and results say nothing of them', () => {
    const all = compiled(byCounty, { unknowns: true })
    const record = new Int32Array(all.words)
    for (const world of [{ county: { unknown: 'office' }, age: 20, items: [], kind: 'b' }, { county: '340102', age: { unknown: 'office' }, items: [], kind: 'b' }]) {
      all.evaluate(world, record)
      const silent = Object.entries(world).flatMap(([name, value]) => (typeof value === 'object' && 'unknown' in value ? [name] : []))
      expect(firedIn(all, { record }).filter((rule) => all.program.rules[rule]!.reads.some((source) => silent.includes(all.sources[source]!.fact)))).toEqual([])
      const [first] = all.results.all(world, { record })
      expect(first).toMatchObject({ result: false, conditions: { all: [{ result: silent[0] === 'county' ? undefined : true }, { result: silent[0] === 'age' ? undefined : false }, { not: { result: false } }] } })
    }
  })
})

async function agrees(file: RuleFile, numRuns: number): Promise<void> {
  const ways = [{}, { backEnd: 'closures' }, { partition: false }] as const
  const prepared = ways.map((options) => prepareOurs(file, options)).flatMap((each) => ('run' in each ? [each] : []))
  expect(prepared).toHaveLength(ways.length)
  const check = async (world: Facts): Promise<void> => {
    const their = await theirs(file, world)
    for (const { run } of prepared) expect(difference(run(world), their)).toBeNull()
  }
  await fc.assert(fc.asyncProperty(facts, check), { numRuns })
}

function compiled(file: RuleFile, options: CompileOptions = {}): Compiled {
  const made = compileRules(file.rules, options)
  if (!made.ok) throw new Error(made.faults.map(({ text }) => text.en).join())
  return made
}

function fileOf(conditions: readonly unknown[]): RuleFile {
  return { rules: conditions.map((each, at) => ({ name: `R${String(at)}`, conditions: each, event: { type: 'x' } })), conditions: {}, allowUndefinedFacts: false, allowUndefinedConditions: false }
}
