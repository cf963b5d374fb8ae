/** Blind indexes of an application: equality of person, phone, agent, device and address without the words themselves. */

import { normaliseIdentifier, type Answers } from '#engine'
import type { Reads } from '#store'

export type Keys = {
  readonly operatorKey: string
  readonly phoneKey: string
  readonly agentKey: string | null
  readonly deviceKey: string | null
  readonly addressKey: string
}

type KeyOf = Pick<Reads, 'keyOf'>

export function keysOf(store: KeyOf, answers: Answers, deviceId: string | null): Keys {
  return {
    operatorKey: personKey(store, answers.operator.idNo),
    phoneKey: store.keyOf('phone', answers.operator.mobile),
    agentKey: answers.agent === undefined ? null : personKey(store, answers.agent.idNo),
    deviceKey: deviceId === null ? null : store.keyOf('device', deviceId),
    addressKey: addressKey(store, addressText(answers)),
  }
}

export function personKey(store: KeyOf, idNo: string): string {
  return store.keyOf('person', normaliseIdentifier(idNo))
}

export function addressKey(store: KeyOf, address: string): string {
  return store.keyOf('address', address.normalize('NFKC').replace(/\s/g, ''))
}

/** A door of the library is one address however it is written; behind one door every room counts to the same address. */
function addressText({ premises }: Answers): string {
  return premises.addressId ?? premises.freeText ?? `platform:${premises.platform?.storeUrl ?? ''}`
}
