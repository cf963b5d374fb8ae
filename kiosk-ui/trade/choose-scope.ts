/** What may be ticked and in which order: search, reasons against a choice, the main line of business first. */

import type { Lists, Text } from '../context.ts'
import { fill } from '../context.ts'
import { TRADE } from '../words/trade.ts'

export type ScopeItem = Lists['scopeItems'][number]
export type Tile = Lists['tiles'][number]

/** At home, some trades are barred altogether (民法典 art. 279; the list is local policy). */
const HOME_USES: readonly string[] = ['HOME_ONLINE', 'HOME_CONVERTED']
const MOST_RESULTS = 40

/** Items whose words, pinyin or initials hold what was typed; those that begin with it first. */
export function searchScope(items: readonly ScopeItem[], typed: string): readonly ScopeItem[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '')
  if (wanted === '') return []
  const found = items.filter((item) => rank(item, wanted) < NOT_FOUND)
  return [...found].sort((a, b) => rank(a, wanted) - rank(b, wanted)).slice(0, MOST_RESULTS)
}

const NOT_FOUND = 3

function rank(item: ScopeItem, wanted: string): number {
  const places = [item.name.zh, item.name.en.toLowerCase(), ...item.search.split(' ')].map((text) => text.indexOf(wanted))
  if (places.includes(0)) return 0
  return places.some((place) => place > 0) ? 1 : NOT_FOUND
}

/** Why an item cannot be ticked beside the others, in words; null when it can. */
export function reasonAgainst(item: ScopeItem, chosen: readonly ScopeItem[], useType: string): Text | null {
  if (item.kind === 'closed') return TRADE.closed
  if (item.kind === 'prohibited') return TRADE.prohibited
  if (item.homeBanned && HOME_USES.includes(useType)) return TRADE.homeBanned
  const other = chosen.find((one) => one.id !== item.id && (one.conflictsWith.includes(item.id) || item.conflictsWith.includes(one.id)))
  return other === undefined ? null : withOther(TRADE.conflict, other)
}

function withOther(text: Text, other: ScopeItem): Text {
  return { zh: fill(text, { other: other.name.zh }).zh, en: fill(text, { other: other.name.en }).en }
}

/** What a tile proposes, without anything that could not be ticked. */
export function proposedBy(tile: Tile, items: readonly ScopeItem[], useType: string): readonly string[] {
  const chosen: ScopeItem[] = []
  for (const id of tile.proposes) {
    const item = items.find((one) => one.id === id)
    if (item !== undefined && reasonAgainst(item, chosen, useType) === null) chosen.push(item)
  }
  return chosen.map((item) => item.id)
}

export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
}

/** The first item is the main line of business. */
export function withMain(ids: readonly string[], id: string): readonly string[] {
  return [id, ...ids.filter((one) => one !== id)]
}

export type Group = 'free' | 'permit' | 'before'

const GROUPS: Readonly<Record<ScopeItem['kind'], Group>> = { general: 'free', filing: 'permit', licensed: 'permit', 'pre-approval': 'before', closed: 'before', prohibited: 'before' }

export function groupOf(item: ScopeItem): Group {
  return GROUPS[item.kind]
}
