/** Names of a world as rows of the name register, made with the same keys as real ones, so that they compare the same. */

import { readTrade, splitName, type NameLists, type NameParts, type Registry } from '#engine'
import type { NameRow } from '#store'
import type { WorldName } from './world.ts'

export type NameTerms = {
  readonly lists: NameLists
  readonly registries: readonly Registry[]
  readonly operatorKey: string
  /** Office date on which a status is said to hold when the file gives none. */
  readonly today: string
}

/** Whoever holds a name that is not the operator's. */
const SOMEBODY = 'somebody else'

export function nameRow(name: WorldName, at: number, terms: NameTerms): NameRow {
  const { lists } = terms
  const parts = name.parts ?? splitName(name.name, lists).parts
  const { tradeName, trade, form } = parts
  const status = name.status ?? 'registered'
  return {
    id: name.id ?? `name_${String(at)}`,
    city: lists.city.code.slice(0, 4),
    county: name.county ?? countyOf(parts, terms),
    fullName: name.name,
    tradeName,
    tradeClass: readTrade(parts, lists).tradeClass,
    trade,
    form,
    status,
    statusOn: name.on ?? terms.today,
    reservedUntil: name.until === undefined ? null : endOfDay(name.until),
    reservedBy: name.own === true ? terms.operatorKey : status === 'reserved' ? SOMEBODY : null,
    licenceNumber: null,
  }
}

/** A name with the city alone belongs to no county, and then stands city-wide only. */
function countyOf({ division }: NameParts, { registries }: NameTerms): string {
  return registries.find((registry) => registry.nameDivisions.includes(division) && registry.kind !== 'zone')?.code ?? ''
}

/** The last day of a reservation is still inside it; midnight at the office is 16:00 UTC. */
function endOfDay(day: string): string {
  return `${day}T16:00:00.000Z`
}
