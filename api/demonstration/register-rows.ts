/** From invented businesses and names to rows of the register and the name register. */

import type { BusinessRow, NewName } from '#store'
import type { Business, LooseName, NameParts } from './business.ts'
import { LOOSE_NAMES } from './known-names.ts'
import { dayOnRecord } from './office-day.ts'

/** What the name register compares by. */
export type NameKeys = (parts: NameParts) => { readonly tradeClass: string; readonly keys: readonly number[] }

/** First four digits of every division code of Hefei: names are compared city-wide. */
const CITY = '3401'

type RegisterKeys = { readonly operator: (idNo: string) => string; readonly address: (addressId: string) => string }

export function businessRow(business: Business, now: Date, keys: RegisterKeys): BusinessRow {
  return {
    number: business.number,
    name: business.parts?.fullName ?? null,
    registry: business.registry,
    operatorKey: business.operatorNo === null ? null : keys.operator(business.operatorNo),
    addressId: business.addressId,
    addressKey: keys.address(business.addressId ?? `not in the library: ${business.number}`),
    industry: business.industry,
    status: business.status,
    registeredOn: dayOnRecord(business.registeredOn, now),
    endedOn: business.endedOn === null ? null : dayOnRecord(business.endedOn, now),
    matter: business.kind === 'individual' ? 'individual-establish' : 'company-establish',
  }
}

export function nameRows(businesses: readonly Business[], now: Date, keysOf: NameKeys): readonly NewName[] {
  return businesses.flatMap((business) => {
    if (business.parts === null) return []
    const status = business.status === 'active' ? 'registered' : business.status
    const since = business.endedOn ?? business.registeredOn
    return [{
      ...partsOf(business.parts, keysOf),
      id: `name_${business.number}`,
      county: business.registry,
      status,
      statusOn: dayOnRecord(since, now),
      reservedUntil: null,
      reservedBy: null,
      licenceNumber: business.number,
    }]
  })
}

/** Reserved, given up or changed names. */
export function looseNameRows(now: Date, keysOf: NameKeys): readonly NewName[] {
  return LOOSE_NAMES.map((name: LooseName, at) => ({
    ...partsOf(name.parts, keysOf),
    id: `name_demo_${String(at + 1).padStart(4, '0')}`,
    county: name.county,
    status: name.status,
    statusOn: dayOnRecord(name.statusOn, now),
    reservedUntil: name.reservedUntil === null ? null : endOfDay(dayOnRecord(name.reservedUntil, now)),
    reservedBy: name.status === 'reserved' ? 'demonstration' : null,
    licenceNumber: null,
  }))
}

/** A reservation includes its last day: midnight in Shanghai is 16:00 UTC. */
function endOfDay(day: string): string {
  return `${day}T16:00:00.000Z`
}

function partsOf(parts: NameParts, keysOf: NameKeys): Pick<NewName, 'city' | 'area' | 'fullName' | 'tradeName' | 'tradeClass' | 'keys' | 'trade' | 'form'> {
  const made = keysOf(parts)
  const { fullName, tradeName, trade, form } = parts
  return { city: CITY, area: CITY, fullName, tradeName, ...made, trade, form }
}
