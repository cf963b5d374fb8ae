/** The lists of this folder: complete, consistent among themselves, and cited rightly by the rules. */

import { describe, expect, it } from 'vitest'
import { OFFICE_RULES } from '../../engine/check-rule-set.ts'
import { isFactName } from '../../engine/facts/catalogue.ts'
import type { FactWords } from '../../engine/labels.ts'
import type { HolidayList, ScopeCatalogue, ScopeItem } from '../../engine/lists.ts'
import { SOURCES } from '../../engine/lookups.ts'
import type { Matter } from '../../engine/matter.ts'
import { MATTER, readRules, RULE_SET } from './shipped.ts'

type Tile = { readonly id: string; readonly proposes: readonly string[]; readonly tradeWords: readonly string[]; readonly section: string }
type Law = { readonly document: string; readonly from: string; readonly to: string | null }
type TradeWord = { readonly word: string; readonly gb4754?: readonly string[] }

const { items, closings }: { items: readonly ScopeItem[]; closings: ScopeCatalogue['closings'] } = readRules('lists/scope-items.json')
const { tiles, groups }: { tiles: readonly Tile[]; groups: readonly { readonly section: string }[] } = readRules('lists/industries.json')
const holidays: HolidayList = readRules('lists/holidays-2026.json')
const { laws }: { laws: readonly Law[] } = readRules('lists/laws.json')
const { words }: { words: FactWords } = readRules('lists/fact-words.json')
const matter: Matter = readRules(`${MATTER}/matter.json`)
const byId = new Map(items.map((item) => [item.id, item]))
const divisionsOf = (item: ScopeItem | undefined) => (item?.industries ?? []).map((code) => code.slice(0, 2))

describe('scope catalogue', () => {
  it('catalogue · all rows · 136, each id once, named in both languages', () => {
    expect(items).toHaveLength(136)
    expect(byId.size).toBe(136)
    for (const { id, name } of items) {
      expect(name.zh, id).toMatch(/\p{Script=Han}/u)
      expect(name.en, id).toMatch(/^[A-Z][^\p{Script=Han}]+$/u)
    }
  })

  it('catalogue · kinds · as counted', () => {
    const count = (kind: string) => items.filter((item) => item.kind === kind).length
    expect(['general', 'filing', 'licensed', 'pre-approval', 'closed', 'prohibited'].map(count)).toEqual([96, 12, 25, 1, 1, 1])
  })

  it('items that need a permit or filing · every one · name it and its authority in both languages', () => {
    for (const { id, kind, permits } of items) {
      expect(permits.length > 0, id).toBe(['filing', 'licensed', 'pre-approval'].includes(kind))
      for (const permit of permits) expect([permit.name.zh, permit.name.en, permit.authority.zh, permit.authority.en].every((text) => text.length > 1), id).toBe(true)
    }
  })

  it('codes · every item · four digits of GB/T 4754, or none where the row has no definite one', () => {
    for (const { id, industries } of items) expect(industries.every((code) => /^\d{4}$/.test(code)), id).toBe(true)
    expect(items.filter((item) => item.industries.length === 0).map((item) => item.id)).toEqual(['S205', 'S401', 'S402'])
  })

  it('conflicts · one item contains another · said on both sides', () => {
    for (const { id, conflictsWith } of items) for (const other of conflictsWith) expect(byId.get(other)?.conflictsWith, `${id}/${other}`).toContain(id)
    expect(byId.get('S201')?.conflictsWith).toEqual(['S202'])
  })

  it('dwellings · banned items · exactly those of the policy', () => {
    const banned = items.filter((item) => item.homeBanned).map((item) => item.id)
    expect(banned).toEqual('S057 S058 S059 S067 S068 S099 S201 S202 S205 S212 S213 S214 S215 S220 S221 S225 S301'.split(' '))
  })

  it('closing sentences · the three · stand in their brackets, ready to be appended', () => {
    for (const sentence of Object.values(closings)) expect(sentence).toMatch(/^（.+）$/)
  })
})

describe('industry tiles', () => {
  it('tiles · what they propose · exists, may be registered by individuals, and does not conflict', () => {
    for (const { id, proposes } of tiles) {
      for (const item of proposes) {
        expect(byId.get(item)?.entityTypes, `${id} ${item}`).toContain(matter.entityType)
        expect(proposes.filter((other) => byId.get(item)?.conflictsWith.includes(other)), id).toEqual([])
      }
    }
  })

  it('tiles · sections · each has its group, and each id is there once', () => {
    const sections = groups.map((group) => group.section)
    for (const tile of tiles) expect(sections, tile.id).toContain(tile.section)
    expect(new Set(tiles.map((tile) => tile.id)).size).toBe(tiles.length)
  })

  it('tiles · trade words · are listed, and fit the first item proposed', () => {
    const listed: readonly TradeWord[] = [...readRules('lists/form-words.json').words, ...readRules('lists/trade-words.json').words]
    const trades = new Map(listed.map((each) => [each.word, each.gb4754]))
    for (const { id, proposes, tradeWords } of tiles) {
      const divisions = divisionsOf(byId.get(proposes[0] ?? ''))
      for (const word of tradeWords) expect(trades.get(word)?.some((division) => divisions.includes(division)), `${id} ${word}`).toBe(true)
    }
  })
})

describe('holidays of 2026', () => {
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

  it('list · days off and days worked · 33 and 6, in order, none both', () => {
    expect(holidays.holidays).toHaveLength(33)
    expect(holidays.workdays).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
    expect(holidays.holidays).toEqual([...holidays.holidays].sort())
    expect(holidays.holidays.filter((day) => holidays.workdays.includes(day))).toEqual([])
  })

  it('exchanged days · every one · is a Saturday or Sunday', () => {
    for (const day of holidays.workdays) expect([0, 6], day).toContain(weekday(day))
  })
})

describe('laws', () => {
  it('rules · every basis · cites a listed document with the day it came into force', () => {
    const known = new Map(laws.map((law) => [law.document, law]))
    for (const { name, event } of RULE_SET.rules) {
      for (const { document, from, to } of event.params.basis) expect({ from, to }, `${name} ${document}`).toEqual({ from: known.get(document)?.from, to: known.get(document)?.to })
    }
  })

  it('rules · the office’s own · are cited by the id of the rule itself, and marked policy', () => {
    for (const { name, event } of RULE_SET.rules) {
      const own = event.params.basis.filter((basis) => basis.document === OFFICE_RULES)
      if (own.length === 0) continue
      expect(event.params.mark, name).toBe('policy')
      expect(own.map((basis) => basis.article)).toEqual([event.params.rule])
    }
  })
})

describe('fact words', () => {
  it('words · every fact and source named · exists', () => {
    for (const [fact, values] of Object.entries(words)) {
      expect(isFactName(fact), fact).toBe(true)
      for (const text of Object.values(values)) expect([text.zh, text.en].every((each) => each.length > 1), fact).toBe(true)
    }
    const named = [words['sources.unavailable'], words['sources.optionalUnavailable']].flatMap((each) => Object.keys(each ?? {}))
    expect(named.sort()).toEqual([...SOURCES].sort())
  })

  it('matter · sources required and optional · are all the sources there are, each once', () => {
    expect([...matter.requiredSources, ...matter.optionalSources].sort()).toEqual([...SOURCES].sort())
  })
})
