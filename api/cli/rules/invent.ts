/** Witnesses as applications this office would let in: invented from facts, held against the form as every application is. */

import { composeName, inventApplication, officeDate, type AddressAnswer, type Facts, type Invent, type InventedApplication, type Lookup, type Matter, type NameAnswer, type NameParts } from '#engine'
import { contentOf, loadForm } from '#forms'
import { Problem } from '../../errors.ts'
import { missingCharacters } from '../../licence/fonts.ts'
import { digestOf } from '../../policy/digest.ts'
import { openPolicy } from '../../policy/open-policy.ts'
import { checkedAnswers } from '../../road/checked-answers.ts'
import type { World, WorldName } from '../../world/world.ts'

/** `now`: ISO-8601 UTC. What the form refuses is no application. */
export function inventorFor(matter: Matter, ordinary: Facts, now: string): Invent {
  const policy = openPolicy()
  const form = loadForm(matter.form.name, matter.form.version)
  const { scope, names, registries } = policy.lists
  const office = { now, matter, scope, names, registries, ordinary, drawable: (character: string) => missingCharacters(character).length === 0, contentHashOf: (answers: InventedApplication['answers']) => digestOf(contentOf(answers)) }
  return (facts) => {
    const application = inventApplication(facts, office)
    return isLetIn(() => checkedAnswers({ policy, now: () => now }, form, application.answers)) ? application : null
  }
}

function isLetIn(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

/** The same answers from outside as a world file, so that `miaopi decide` can decide the application again. */
export function worldOf({ answers, lookups, served }: InventedApplication, matter: Pick<Matter, 'licence'>, now: string): World {
  return {
    about: 'Invented as a witness by miaopi rules.',
    served,
    ...personOf(lookups),
    ...answered(lookups.addressLibrary, (value) => addressesOf(answers, value)),
    ...answered(lookups.nameRegister, (value) => ({ names: namesOf(answers, value, { suffix: matter.licence.nameSuffix, now }), wellKnown: wellKnownOf(answers, value) })),
    ...answered(lookups.counters, (counters) => ({ counters })),
    sources: troublesOf(lookups),
  }
}

function answered<T>(lookup: Lookup<T> | null, says: (value: T) => World): World {
  return lookup?.state === 'answered' ? says(lookup.value) : {}
}

function personOf({ population, realName, agentRealName, lostCards, bans, dishonesty, abnormalList, seriousList }: Lookups): World {
  return {
    ...answered(population, (person) => ({ person })),
    ...answered(realName, (check) => ({ realName: check })),
    ...answered(agentRealName, (check) => ({ agentRealName: check })),
    ...answered(lostCards, ({ lost }) => ({ lostCard: lost })),
    ...answered(bans, ({ bannedUntil }) => (bannedUntil === null ? {} : { ban: { until: bannedUntil } })),
    ...answered(dishonesty, ({ listed }) => ({ dishonesty: entriesOf(listed) })),
    ...answered(abnormalList, ({ listed }) => ({ abnormalList: entriesOf(listed) })),
    ...answered(seriousList, ({ listed }) => ({ seriousList: entriesOf(listed) })),
  }
}

function entriesOf(listed: boolean): readonly string[] {
  return listed ? ['示范记录一则'] : []
}

/** Known by its trade name, which is what a mark is compared with. */
function wellKnownOf({ name }: InventedApplication['answers'], { wellKnown }: NameAnswer): readonly string[] {
  return wellKnown.length > 0 && name.given ? [name.tradeName] : []
}

type Lookups = InventedApplication['lookups']

function addressesOf({ premises }: InventedApplication['answers'], { premises: door, residenceShared }: AddressAnswer): Pick<World, 'addresses' | 'residenceShared'> {
  if (premises.addressId === undefined) return { residenceShared }
  if (door === null) return { addresses: { [premises.addressId]: null }, residenceShared }
  const { county, address, street, usage, rural, shared, zones } = door
  return { addresses: { [premises.addressId]: { county, address, street, usage, rural, shared, zones: zones.map(({ name, forbids }) => ({ name, forbids })) } }, residenceShared }
}

type Written = { readonly suffix: string; readonly now: string }

/** A name that is identical in another district, one that sounds the same, and the reservation that was named. */
function namesOf({ name }: InventedApplication['answers'], { identical, similar, reservation }: NameAnswer, { suffix, now }: Written): readonly WorldName[] {
  if (!name.given) return []
  const { division, tradeName, trade, form, reservationId } = name
  const named = (parts: NameParts): WorldName => ({ name: composeName(parts, suffix), parts })
  const elsewhere = (own: string): WorldName => named({ division: '合肥市包河区', tradeName: own, trade, form })
  const until = reservation === 'valid' ? '2099-12-31' : '2000-01-01'
  return [
    ...(identical.length > 0 ? [elsewhere(tradeName)] : []),
    ...(similar.length > 0 ? [elsewhere(soundingLike(tradeName))] : []),
    ...(reservationId === undefined ? [] : [{ ...named({ division, tradeName, trade, form }), status: 'reserved' as const, own: true, until, on: officeDate(now), id: reservationId }]),
  ]
}

const SAME_SOUND: Readonly<Record<string, string>> = { 王小明: '王晓明', 稻香: '道香', 好: '号', 合肥: '合飞', 水果: '税果' }

function soundingLike(tradeName: string): string {
  return SAME_SOUND[tradeName] ?? `${tradeName}记`
}

function troublesOf(lookups: Lookups): NonNullable<World['sources']> {
  const asked = Object.values(lookups).filter((lookup) => lookup !== null)
  const down = asked.filter(({ state }) => state === 'unavailable').map(({ source }) => [source, 'down'] as const)
  const stale = asked.flatMap((lookup) => (lookup.state === 'answered' && lookup.asOf !== lookup.askedAt ? [[lookup.source, { asOf: lookup.asOf }] as const] : []))
  return { ...Object.fromEntries(down), ...Object.fromEntries(stale) }
}
