/** The demonstration around an office: the invented city in its books, simulators outside, first passwords for its staff. */

import { createHmac, randomBytes } from 'node:crypto'
import { readTrade, type NameParts } from '#engine'
import type { Store } from '#store'
import { HOME_KIOSK, listDemonstrationKiosks, listPretendCards, openOutside, seedCity, type Outside, type SeedKeys } from './demonstration/index.ts'
import type { PretendCard } from './context.ts'
import { keysOfName } from './lookups/name-keys.ts'
import type { OpenPolicy } from './policy/open-policy.ts'
import { addressKey, personKey } from './road/keys.ts'
import { cityOf } from './road/name-policy.ts'
import { hashPassword } from './road/passwords.ts'
import { hashSecret } from './road/secrets.ts'

export type FirstPassword = { readonly login: string; readonly password: string }

export type Demonstration = {
  readonly outside: Outside
  readonly pretendCards: () => readonly PretendCard[]
  /** Shown once, on the first run; empty afterwards. */
  readonly firstPasswords: readonly FirstPassword[]
  /** Key of an invented terminal; null for one that does not exist. */
  readonly kioskKey: (kioskId: string | null) => string | null
}

export type DemonstrationTerms = { readonly store: Store; readonly policy: OpenPolicy; readonly sealKey: Buffer; readonly now: () => string; readonly seed: boolean }

const STAFF = [
  { login: 'clerk', name: '审核员甲（演示）', role: 'clerk' },
  { login: 'clerk2', name: '审核员乙（演示）', role: 'clerk' },
  { login: 'policy', name: '规则员甲（演示）', role: 'policy' },
  { login: 'policy2', name: '规则员乙（演示）', role: 'policy' },
  { login: 'auditor', name: '审计员（演示）', role: 'auditor' },
] as const

export async function openDemonstration({ store, policy, sealKey, now, seed }: DemonstrationTerms): Promise<Demonstration> {
  const staffKnown = (await store.listStaff()).length > 0
  const firstPasswords = staffKnown || !seed ? [] : STAFF.map(({ login }) => ({ login, password: randomBytes(9).toString('base64url') }))
  const staff = await Promise.all(firstPasswords.map(async ({ login, password }) => ({ ...staffOf(login), passwordHash: await hashPassword(password) })))
  if (seed) await seedCity(store, { now: new Date(now()), staff, keys: seedKeys(store, sealKey), nameKeysOf: (parts) => nameKeys(policy, parts) })
  return {
    outside: openOutside({ now: () => new Date(now()) }),
    pretendCards: () => listPretendCards().map(({ caseId, title, what, mobile, card }) => ({ caseId, title, what, mobile, card: cardOf(card) })),
    firstPasswords,
    kioskKey: (kioskId) => (listDemonstrationKiosks().some(({ id }) => id === (kioskId ?? HOME_KIOSK)) ? demonstrationKey(sealKey, kioskId ?? HOME_KIOSK) : null),
  }
}

function staffOf(login: string) {
  const known = STAFF.find((each) => each.login === login)
  if (known === undefined) throw new Error(`there is no invented member of staff ${login}`)
  return known
}

/** A terminal's key follows from the office key, so that it need not be kept anywhere. */
function demonstrationKey(sealKey: Buffer, kioskId: string): string {
  return createHmac('sha256', sealKey).update(`demonstration kiosk ${kioskId}`).digest('base64url')
}

function seedKeys(store: Store, sealKey: Buffer): SeedKeys {
  return {
    operator: (idNo) => personKey(store, idNo),
    agent: (idNo) => personKey(store, idNo),
    phone: (phone) => store.keyOf('phone', phone),
    device: (device) => store.keyOf('device', device),
    address: (addressId) => addressKey(store, addressId),
    kioskHash: (kioskId) => hashSecret(demonstrationKey(sealKey, kioskId)),
  }
}

function nameKeys(policy: OpenPolicy, parts: Pick<NameParts, 'tradeName' | 'trade' | 'form'>) {
  const { names } = policy.lists
  return { tradeClass: readTrade(parts, names).tradeClass, keys: keysOfName({ ...parts, city: cityOf({ policy }) }, names) }
}

type DrawnCard = ReturnType<typeof listPretendCards>[number]['card']

function cardOf(card: DrawnCard): PretendCard['card'] {
  const { name, idType, idNo, validTo, region, residenceText } = card
  return { name, idType, idNo, validTo, birthDate: card.birthDate ?? null, region, residence: residenceText }
}
