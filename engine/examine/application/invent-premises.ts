/** An invented place of business of which the facts of a witness are true: how it is held, its papers, and where the office serves. */

import type { DocumentRef, Premises, UseType } from '../../answers.ts'
import { addDays, addMonths } from '../../dates.ts'
import type { Facts } from '../../facts/catalogue.ts'
import { PROOFS_OF_USE } from '../../facts/premises-facts.ts'
import type { Registry } from '../../lists.ts'
import { membersOf } from './invent-scope.ts'

export const DOOR_ID = 'addr_witness_0001'

export function inventPremises(facts: Facts, today: string, county: string): Premises {
  const useType = useTypeOf(facts)
  const physical = useType !== 'PLATFORM'
  const unknownDoor = facts['premises.resolved'] === 'unresolved'
  return {
    useType,
    county,
    ...(!physical ? {} : unknownDoor ? { freeText: '安徽省合肥市蜀山区云篱路旁' } : { addressId: DOOR_ID }),
    proofs: proofsOf(facts, useType, today),
    ...(physical ? {} : { platform: { name: '示范网', storeUrl: 'https://shop.example.com/8', certificateNo: 'PT-2026-8' } }),
  }
}

export function useTypeOf(facts: Facts): UseType {
  const uses = Object.keys(PROOFS_OF_USE) as readonly UseType[]
  return uses.find((each) => each === facts['premises.useType']) ?? 'LEASE'
}

/** The registry that decides, and those this office acts for. */
export type Seat = { readonly county: string; readonly registry: Registry | undefined; readonly served: readonly string[] }

/** A county on no list where no registry is competent. */
const ELSEWHERE = '110105'

export function seatOf(facts: Facts, registries: readonly Registry[]): Seat {
  const name = facts['premises.registryName']
  // Only the zone's own registry finds that the zone stands alone in a name.
  const zone = facts['name.divisionJudgement'] === 'zone-alone' ? registries.find(({ kind }) => kind === 'zone') : undefined
  const registry = name === null ? undefined : (zone ?? registries.find((each) => each.registry.zh === name) ?? registries[0])
  const codes = registries.map(({ code }) => code)
  const county = registry?.code ?? ELSEWHERE
  return { county, registry, served: facts['premises.served'] === true ? codes : codes.filter((code) => code !== county) }
}

function proofsOf(facts: Facts, useType: UseType, today: string): readonly DocumentRef[] {
  const lease = leaseOf(facts, today)
  const [other] = PROOFS_OF_USE[useType].filter((kind) => kind !== 'lease')
  const proof = facts['premises.proofPresent'] === true && lease.length === 0 && other !== undefined ? [paper(other)] : []
  const missing = membersOf(facts, 'premises.consentsMissing')
  const consents = useType === 'HOME_CONVERTED' ? ['neighbour-consent', 'community-consent'].filter((kind) => !missing.includes(kind)).map(paper) : []
  return [...lease, ...proof, ...consents]
}

function leaseOf(facts: Facts, today: string): readonly DocumentRef[] {
  const [ended, months] = [facts['premises.leaseEnded'], facts['premises.leaseMonthsLeft']]
  if (ended !== true && typeof months !== 'number') return []
  return [{ ...paper('lease'), validTo: typeof months === 'number' ? addMonths(today, months) : addDays(today, -1) }]
}

function paper(kind: string): DocumentRef {
  return { kind, reference: `${kind}-2026-1` }
}
