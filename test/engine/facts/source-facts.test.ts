/** Outages: reported once each, required and optional apart, and never where there was nothing to ask. */

import { describe, expect, it } from 'vitest'
import { SOURCES, type Lookups, type SourceName } from '../../../engine/lookups.ts'
import { factsWhen, hoursAgo, LOOKUPS, MATTER, notAsked, said, silent } from './noodle-shop.ts'

const outages = (lookups: Partial<Lookups>) => {
  const facts = factsWhen({ lookups })
  return [facts['sources.unavailable'], facts['sources.optionalUnavailable']]
}
const onlyIn = (source: SourceName, lookup: Lookups['population'] | ReturnType<typeof silent>) => ({ [source]: lookup }) as Partial<Lookups>

describe('sources', () => {
  it.each(MATTER.requiredSources)('%s · silent · is a required source that did not answer', (source) => {
    expect(outages(onlyIn(source, silent(source)))).toEqual([[source], []])
  })

  it.each(MATTER.optionalSources)('%s · silent · is an optional one', (source) => {
    expect(outages(onlyIn(source, silent(source)))).toEqual([[], [source]])
  })

  it('every source · silent · all are told, in the order of the matter', () => {
    const all = Object.fromEntries(SOURCES.map((source) => [source, silent(source)])) as Partial<Lookups>
    expect(outages({ ...all, agentRealName: silent('realName') })).toEqual([MATTER.requiredSources, MATTER.optionalSources])
  })

  it('every source the engine knows · in the matter · is required or optional, and not both', () => {
    expect([...MATTER.requiredSources, ...MATTER.optionalSources].toSorted()).toEqual([...SOURCES].toSorted())
  })

  it.each(SOURCES)('%s · had nothing to answer · is no outage', (source) => {
    expect(outages(onlyIn(source, notAsked(source)))).toEqual([[], []])
  })

  it('one source · silent about operator and agent both · is told once', () => {
    expect(outages({ realName: silent('realName'), agentRealName: silent('realName') })).toEqual([['realName'], []])
  })

  it('an old answer · even one that strikes · is no vouching for today', () => {
    expect(outages(said.population({ deathRecorded: true }, hoursAgo(25)))).toEqual([['population'], []])
  })

  it('everything answered · nothing to tell', () => {
    expect(outages(LOOKUPS)).toEqual([[], []])
  })
})
