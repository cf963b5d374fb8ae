/** How long an answer counts, to the millisecond, and what silence means. */

import { describe, expect, it } from 'vitest'
import { MAX_AGE_HOURS } from '../../../engine/facts/catalogue.ts'
import { factFrom, isUnavailable, read } from '../../../engine/facts/reading.ts'
import { SOURCES } from '../../../engine/lookups.ts'
import { answered, hoursAgo, notAsked, NOW, silent } from './noodle-shop.ts'

const before = (milliseconds: number) => new Date(Date.parse(NOW) - milliseconds).toISOString()
const stateOf = (asOf: string, source = SOURCES[0] as (typeof SOURCES)[number]) => read(answered(source, true, asOf), NOW).state

describe('read', () => {
  it.each(SOURCES.map((source) => [source, MAX_AGE_HOURS[source]] as const))('%s · vouched for %s hours ago · fresh to the last millisecond, stale with the next', (source, hours) => {
    expect(stateOf(hoursAgo(hours), source)).toBe('fresh')
    expect(stateOf(before(hours * 3_600_000 + 1), source)).toBe('stale')
  })

  it('a clock that goes ahead · by a minute · is borne, by more it vouches for nothing', () => {
    expect(stateOf(before(-60_000))).toBe('fresh')
    expect(stateOf(before(-60_001))).toBe('stale')
  })

  it('a time nobody can read · vouches for nothing', () => {
    expect(['', 'yesterday', '2026-13-01T00:00:00Z'].map((asOf) => stateOf(asOf))).toEqual(['stale', 'stale', 'stale'])
  })

  it('answered now about long ago · the moment vouched for counts, not the moment asked', () => {
    expect(read({ state: 'answered', source: 'bans', askedAt: NOW, asOf: hoursAgo(25), value: 1 }, NOW).state).toBe('stale')
  })

  it('person registers a day, addresses thirty days · as policy says', () => {
    expect(MAX_AGE_HOURS).toMatchObject({ population: 24, lostCards: 24, bans: 24, seriousList: 24, dishonesty: 24, abnormalList: 24, addressLibrary: 720 })
  })
})

describe('factFrom', () => {
  const isHit = (fact: unknown) => fact === true
  const fact = (lookup: Parameters<typeof read<boolean>>[0]) => factFrom(read(lookup, NOW), (value) => value, isHit)

  it.each([
    ['fresh and a hit', answered('bans', true), true],
    ['fresh and clean', answered('bans', false), false],
    ['stale and a hit', answered('bans', true, hoursAgo(25)), true],
    ['stale and clean', answered('bans', false, hoursAgo(25)), { unknown: 'bans' }],
    ['silent', silent('bans'), { unknown: 'bans' }],
    ['not asked', notAsked('bans'), null],
  ])('%s · is what it is', (_, lookup, expected) => {
    expect(fact(lookup)).toEqual(expected)
  })

  it('silent or stale · does not vouch; not asked has nothing to vouch for', () => {
    expect([silent('bans'), answered('bans', true, hoursAgo(25)), answered('bans', true), notAsked('bans')].map((lookup) => isUnavailable(read<boolean>(lookup, NOW)))).toEqual([true, true, false, false])
  })
})
