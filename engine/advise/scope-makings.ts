/** Choices of scope items that suit what stands elsewhere in an application: its name, its place, its kind of business. */

import type { Premises } from '../answers.ts'
import type { Facts } from '../facts/catalogue.ts'
import type { Circumstances } from '../facts/circumstances.ts'
import { chosen, isOnlineOnly } from '../facts/scope-facts.ts'
import type { ScopeItem } from '../lists.ts'
import type { AddressEntry } from '../lookups.ts'
import { readTrade, tradeMatchesScope } from '../names/trade.ts'

type Choosing = { readonly circumstances: Circumstances; readonly facts: Facts }

/** The chosen items with one in front that goes with the trade in the name. */
export function fittingScopeFirst({ circumstances }: Choosing): readonly (readonly string[])[] {
  const { items } = circumstances.answers.scope
  const first = chosen(circumstances).find((item) => goesWithName(item, circumstances))
  return first === undefined || first.id === items[0] ? [] : [[first.id, ...items.filter((id) => id !== first.id)]]
}

const MOST_ITEMS = 3

/** One item that anybody may run at this place: of the trade in the name where it says one, and then any. */
export function fittingScope({ circumstances, facts }: Choosing): readonly (readonly string[])[] {
  const open = [...circumstances.scope.items.values()].filter((item) => isOpen(item, circumstances, facts))
  const fitting = open.filter((item) => goesWithName(item, circumstances))
  return [...fitting, ...open].slice(0, MOST_ITEMS).map(({ id }) => [id])
}

function goesWithName({ industries }: ScopeItem, { answers: { name }, names }: Circumstances): boolean {
  return name.given && tradeMatchesScope(readTrade(name, names), industries) === true
}

function isOpen(item: ScopeItem, { matter, answers: { premises }, lookups }: Circumstances, facts: Facts): boolean {
  const door = lookups.addressLibrary.state === 'answered' ? lookups.addressLibrary.value.premises : null
  const banned = (door?.zones ?? []).some((zone) => zone.forbids !== 'all' && zone.forbids.includes(item.id))
  const atHome = item.homeBanned && (isDwelling(premises, door) || isNonEmpty(facts['premises.homeBannedItems']))
  const offline = !item.onlineOk && isOnlineOnly(premises.useType)
  return item.kind === 'general' && item.entityTypes.includes(matter.entityType) && !banned && !atHome && !offline
}

function isDwelling({ useType }: Premises, door: AddressEntry | null): boolean {
  return door?.usage === 'residential' || useType === 'HOME_ONLINE' || useType === 'HOME_CONVERTED'
}

function isNonEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
