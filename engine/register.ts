/** What an approval writes into the public books: the name and the business. */

import type { Application } from './application.ts'
import type { LicenceNumber } from './licence.ts'

/** The parts of an application that the books need, prepared before the transaction. */
export type Registration = {
  readonly name: {
    readonly fullName: string
    readonly tradeName: string
    readonly tradeClass: string
    readonly trade: string
    readonly form: string
    readonly city: string
    readonly county: string
    readonly reservationId: string | null
  } | null
  readonly addressId: string | null
  readonly addressKey: string
  /** GB/T 4754 class of the main item; '' where it has none. */
  readonly industry: string
}

export type RegisterEntries = Registration & {
  readonly number: LicenceNumber
  readonly registry: string
  readonly operatorKey: string
  readonly registeredOn: string
  readonly matter: string
}

export function registerEntries(registration: Registration, number: LicenceNumber, application: Application, today: string): RegisterEntries {
  const { registry, operatorKey, matter } = application
  return { ...registration, number, registry, operatorKey, registeredOn: today, matter }
}
