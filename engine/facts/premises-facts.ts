/** Facts about the place of business: jurisdiction, whether it exists, the right to use it, and what may not be done there. */

import type { DocumentRef, Premises, UseType } from '../answers.ts'
import { isDate, officeDate, wholeMonthsBetween } from '../dates.ts'
import { jurisdictionOf } from '../jurisdiction.ts'
import type { AddressAnswer, AddressEntry } from '../lookups.ts'
import type { Facts } from './catalogue.ts'
import type { Circumstances } from './circumstances.ts'
import type { FactValue } from './fact.ts'
import { factFrom, read, type Reading } from './reading.ts'
import { chosen } from './scope-facts.ts'

type PremisesFacts = Pick<Facts, Extract<keyof Facts, `premises.${string}`> | 'residence.clusterAddress'>

export function premisesFacts(circumstances: Circumstances): PremisesFacts {
  const { answers, now } = circumstances
  const library = read(circumstances.lookups.addressLibrary, now)
  const counters = read(circumstances.lookups.counters, now)
  return {
    ...placeFacts(circumstances),
    ...paperFacts(circumstances),
    ...doorFacts(circumstances, library),
    'premises.activeEntities': isPhysical(answers.premises)
      ? factFrom(counters, (value) => value.activeAtAddress, (count) => typeof count === 'number' && count > 0)
      : null,
    'residence.clusterAddress': factFrom(library, (value) => value.residenceShared !== null, isTrue),
  }
}

/** Use types whose place is somebody's dwelling. */
const DWELLINGS: ReadonlySet<UseType> = new Set(['HOME_ONLINE', 'HOME_CONVERTED'])

/** Which papers prove which use [policy list]; any one of them is enough (rulings on premises papers). */
export const PROOFS_OF_USE: Readonly<Record<UseType, readonly string[]>> = {
  OWN: ['deed'],
  LEASE: ['lease'],
  FREE_USE: ['host-consent', 'deed'],
  MARKET_STALL: ['market-certificate', 'lease'],
  CLUSTER: ['cluster-contract'],
  HOME_ONLINE: ['deed', 'lease', 'host-consent', 'platform-certificate'],
  HOME_CONVERTED: ['deed', 'lease', 'host-consent'],
  PLATFORM: ['platform-certificate'],
  GOV_APPROVED_TEMP: ['temporary-approval'],
}

/** 民法典 art. 279: all interested owners consent, and the committee of the estate or community says so. */
const CONSENTS = ['neighbour-consent', 'community-consent'] as const

function placeFacts({ answers, registries, served }: Circumstances) {
  const jurisdiction = jurisdictionOf(answers, registries, served)
  return {
    'premises.useType': answers.premises.useType,
    'premises.served': jurisdiction.served,
    'premises.registryName': jurisdiction.registry?.registry.zh ?? null,
  }
}

function paperFacts({ answers, now, matter }: Circumstances) {
  const { premises } = answers
  const today = officeDate(now)
  const leaseEnd = leaseEndOf(premises)
  return {
    'premises.proofPresent': hasProof(premises) || (matter.parameters.addressCommitment && premises.commitment === true),
    'premises.leaseEnded': leaseEnd === null ? null : leaseEnd < today,
    'premises.leaseMonthsLeft': leaseEnd === null || leaseEnd < today ? null : wholeMonthsBetween(today, leaseEnd),
    'premises.consentsMissing': premises.useType === 'HOME_CONVERTED' ? CONSENTS.filter((kind) => !has(premises.proofs, kind)) : null,
    'premises.platformMissing': premises.useType === 'PLATFORM' ? platformMissing(premises) : null,
  }
}

function doorFacts(circumstances: Circumstances, library: Reading<AddressAnswer>) {
  const { answers } = circumstances
  const physical = isPhysical(answers.premises)
  const door = <T extends FactValue>(pick: (entry: AddressEntry | null) => T, isHit: (fact: FactValue) => boolean): FactValue =>
    physical ? factFrom(library, (value) => pick(value.premises), isHit) : null
  return {
    'premises.resolved': door((entry) => resolution(entry), (fact) => fact === 'unresolved'),
    'premises.homeBannedItems': bannedAtHome(circumstances, library),
    'premises.zoneBannedItems': door((entry) => bannedInZones(entry, answers.scope.items), isNonEmpty),
    'premises.forbiddenZones': door((entry) => (entry?.zones ?? []).filter((zone) => zone.forbids === 'all').map((zone) => zone.name), isNonEmpty),
    'premises.sharedAddress': door((entry) => (entry?.shared ?? null) !== null, isTrue),
  }
}

/** A village door may lack its number by nature; then its entry says so. */
function resolution(entry: AddressEntry | null): 'door' | 'rural' | 'unresolved' {
  if (entry === null) return 'unresolved'
  return entry.rural ? 'rural' : 'door'
}

/**
 * Items banned at home, where the place is a dwelling by its use type (nobody need be asked) or by the address library. The applicant's
 * own word that it is a home outweighs a silent library.
 */
function bannedAtHome(circumstances: Circumstances, library: Reading<AddressAnswer>): FactValue {
  const { premises } = circumstances.answers
  const banned = chosen(circumstances).filter((item) => item.homeBanned).map((item) => item.id)
  if (!isPhysical(premises)) return []
  if (DWELLINGS.has(premises.useType)) return banned
  if (library.state === 'not-asked') return []
  return factFrom(library, (value) => (value.premises?.usage === 'residential' ? banned : []), isNonEmpty)
}

function bannedInZones(entry: AddressEntry | null, items: readonly string[]): readonly string[] {
  const forbidden = (entry?.zones ?? []).flatMap((zone) => (zone.forbids === 'all' ? [] : zone.forbids))
  return items.filter((id) => forbidden.includes(id))
}

function platformMissing({ platform, proofs }: Premises): readonly string[] {
  const parts = [
    ['name', platform?.name ?? ''],
    ['storeUrl', platform?.storeUrl ?? ''],
    ['certificateNo', platform?.certificateNo ?? ''],
  ] as const
  const missing: string[] = parts.filter(([, value]) => value.trim() === '').map(([name]) => name)
  return has(proofs, 'platform-certificate') || platform !== undefined ? missing : [...missing, 'platform-certificate']
}

/** A lease without its end is no document. */
function hasProof({ useType, proofs, platform }: Premises): boolean {
  if (useType === 'PLATFORM' && (platform?.certificateNo ?? '') !== '') return true
  return PROOFS_OF_USE[useType].some((kind) => proofs.some((proof) => proof.kind === kind && (kind !== 'lease' || hasEnd(proof))))
}

/** Of a lease and its renewal the later counts: the right to the place lasts as long as the longest paper. */
function leaseEndOf({ proofs }: Premises): string | null {
  const ends = proofs.flatMap((proof) => (proof.kind === 'lease' && hasEnd(proof) ? [proof.validTo ?? ''] : []))
  return ends.sort().at(-1) ?? null
}

function hasEnd(proof: DocumentRef): boolean {
  return proof.validTo !== undefined && isDate(proof.validTo)
}

function has(proofs: readonly DocumentRef[], kind: string): boolean {
  return proofs.some((proof) => proof.kind === kind)
}

export function isPhysical(premises: Pick<Premises, 'useType'>): boolean {
  return premises.useType !== 'PLATFORM'
}

function isTrue(fact: FactValue): boolean {
  return fact === true
}

function isNonEmpty(fact: FactValue): boolean {
  return Array.isArray(fact) && fact.length > 0
}
