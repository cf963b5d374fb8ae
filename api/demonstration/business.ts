/** An invented business in the register, and an entry of the name register. */

import type { DayOnRecord } from './person.ts'

export type NameParts = {
  readonly division: string
  readonly tradeName: string
  readonly trade: string
  readonly form: string
  /** The whole name, with the word for its kind where it has one. */
  readonly fullName: string
}

export type Business = {
  readonly number: string
  readonly parts: NameParts | null
  /** Six digits: county or zone. */
  readonly registry: string
  readonly operatorNo: string | null
  readonly addressId: string | null
  readonly industry: string
  readonly status: 'active' | 'cancelled' | 'revoked'
  readonly registeredOn: DayOnRecord
  readonly endedOn: DayOnRecord | null
  readonly kind: 'individual' | 'company'
}

/** A name that stands in the register without a living business behind it. */
export type LooseName = {
  readonly parts: NameParts
  readonly county: string
  readonly status: 'reserved' | 'cancelled' | 'changed' | 'revoked'
  readonly statusOn: DayOnRecord
  readonly reservedUntil: DayOnRecord | null
}

export function individualName(division: string, tradeName: string, trade: string, form: string): NameParts {
  return { division, tradeName, trade, form, fullName: `${division}${tradeName}${trade}${form}（个体工商户）` }
}

export function companyName(city: string, tradeName: string, trade: string): NameParts {
  return { division: city, tradeName, trade, form: '有限公司', fullName: `${city}${tradeName}${trade}有限公司` }
}
