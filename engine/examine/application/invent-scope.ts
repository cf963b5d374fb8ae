/** An invented choice of scope items of which the facts of a witness are true: so many items of so many trades, with and without permits. */

import type { Scope } from '../../answers.ts'
import { addDays } from '../../dates.ts'
import type { FactName, Facts } from '../../facts/catalogue.ts'
import { isOnlineOnly } from '../../facts/scope-facts.ts'
import type { ScopeCatalogue, ScopeItem } from '../../lists.ts'

type Known = {
  readonly today: string
  readonly scope: ScopeCatalogue
  readonly entityType: string
  readonly ordinary: Facts | null
}

export function inventScope(facts: Facts, known: Known): Scope {
  const items = chooseItems(facts, known)
  const other = [...wordsOutside(facts), ...(some(facts, 'scope.notInCatalogue') ? membersOf(facts, 'scope.financialWords') : [])]
  const approved = some(facts, 'scope.approvalGiven') ? items.filter((item) => item.kind === 'pre-approval') : []
  return {
    items: [...items.map(({ id }) => id), ...membersOf(facts, 'scope.notInCatalogue').filter((each) => ITEM_ID.test(each))],
    ...(other.length === 0 ? {} : { other: other.join('、') }),
    ...(approved.length === 0 ? {} : { approvals: approved.map(({ id }) => ({ item: id, number: '许可〔2026〕1号', issuer: '合肥市应急管理局', validTo: addDays(known.today, 365) })) }),
    ...(facts['scope.onlineOnlyDeclined'] === true ? { onlineOnlySentence: false } : {}),
  }
}

const ITEM_ID = /^S\d{3}$/

function wordsOutside(facts: Facts): readonly string[] {
  return membersOf(facts, 'scope.notInCatalogue').filter((each) => !ITEM_ID.test(each))
}

type ListName = (typeof LISTS)[number]
type Place = { readonly facts: Facts; readonly entityType: string }

const LISTS = ['scope.permitItems', 'scope.approvalMissing', 'scope.approvalGiven', 'scope.prohibitedItems', 'scope.closedItems', 'scope.offlineItems', 'premises.homeBannedItems'] as const satisfies readonly FactName[]

/** Would the item stand in the list? So it is chosen or left out. */
const STANDS: Readonly<Record<ListName, (item: ScopeItem, place: Place) => boolean>> = {
  'scope.permitItems': (item) => item.kind === 'licensed' || item.kind === 'filing',
  'scope.approvalMissing': (item, { facts }) => item.kind === 'pre-approval' && !some(facts, 'scope.approvalGiven'),
  'scope.approvalGiven': (item, { facts }) => item.kind === 'pre-approval' && some(facts, 'scope.approvalGiven'),
  'scope.prohibitedItems': (item) => item.kind === 'prohibited',
  'scope.closedItems': (item, { entityType }) => item.kind === 'closed' || (item.kind !== 'prohibited' && !item.entityTypes.includes(entityType)),
  'scope.offlineItems': (item, { facts }) => isOnlineOnly(useOf(facts)) && !item.onlineOk && !(useOf(facts) === 'HOME_ONLINE' && item.homeBanned),
  'premises.homeBannedItems': (item, { facts }) => item.homeBanned && (['HOME_ONLINE', 'HOME_CONVERTED'].includes(useOf(facts)) || some(facts, 'premises.homeBannedItems')),
}

function useOf(facts: Facts): string {
  const use = facts['premises.useType']
  return typeof use === 'string' ? use : ''
}

function listsOf(item: ScopeItem, place: Place): readonly ListName[] {
  return LISTS.filter((list) => STANDS[list](item, place))
}

/** First whatever a list must hold, then ordinary items until there are enough of them and of their trades. */
function chooseItems(facts: Facts, { scope, entityType, ordinary }: Known): readonly ScopeItem[] {
  const place = { facts, entityType }
  const fit = [...scope.items.values()].filter((item) => listsOf(item, place).every((list) => !isEmpty(facts, list)))
  const chosen: ScopeItem[] = []
  for (const list of LISTS.filter((each) => some(facts, each))) {
    const holding = fit.filter((item) => STANDS[list](item, place) && goesWith(item, chosen))
    chosen.push(...holdersOf(list, holding, { ...place, most: Math.max(1, numberOf(facts, 'scope.itemCount') - chosen.length) }))
  }
  return filledUp(chosen, fit.filter((item) => listsOf(item, place).length === 0), facts, ordinary)
}

/** Those the list names, or the one that stands in the fewest lists besides. */
function holdersOf(list: ListName, holding: readonly ScopeItem[], { most, ...place }: Place & { readonly most: number }): readonly ScopeItem[] {
  const named = membersOf(place.facts, list).flatMap((id) => holding.filter((item) => item.id === id))
  return named.length > 0 ? named.slice(0, most) : holding.toSorted((a, b) => listsOf(a, place).length - listsOf(b, place).length).slice(0, 1)
}

const MOST_ITEMS = 100

function filledUp(first: readonly ScopeItem[], plain: readonly ScopeItem[], facts: Facts, ordinary: Facts | null): readonly ScopeItem[] {
  const chosen = [...first]
  const [count, trades] = [numberOf(facts, 'scope.itemCount'), tradesOf(facts, ordinary)]
  while (chosen.length < MOST_ITEMS && (chosen.length < count || divisionsOf(chosen) < trades)) {
    const more = divisionsOf(chosen) < trades
    const next = plain.find((item) => goesWith(item, chosen) && divisionsOf([...chosen, item]) > divisionsOf(chosen) === more)
    if (next === undefined) break
    chosen.push(next)
  }
  return chosen
}

/** Where the witness is about the number of items, the number of their trades only came along. */
function tradesOf(facts: Facts, ordinary: Facts | null): number {
  const differs = (name: FactName): boolean => ordinary !== null && facts[name] !== ordinary[name]
  return differs('scope.itemCount') && !differs('scope.divisionCount') ? 0 : numberOf(facts, 'scope.divisionCount')
}

function goesWith(item: ScopeItem, chosen: readonly ScopeItem[]): boolean {
  return !chosen.some((other) => other.id === item.id || other.conflictsWith.includes(item.id) || item.conflictsWith.includes(other.id))
}

function divisionsOf(items: readonly ScopeItem[]): number {
  return new Set(items.flatMap(({ industries }) => industries.map((code) => code.slice(0, 2)))).size
}

export function some(facts: Facts, name: FactName): boolean {
  return membersOf(facts, name).length > 0
}

function isEmpty(facts: Facts, name: FactName): boolean {
  const value = facts[name]
  return Array.isArray(value) && value.length === 0
}

export function membersOf(facts: Facts, name: FactName): readonly string[] {
  const value = facts[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function numberOf(facts: Facts, name: FactName): number {
  const value = facts[name]
  return typeof value === 'number' ? value : 0
}
