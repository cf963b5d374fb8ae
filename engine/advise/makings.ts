/** New values that no list holds ready: the papers a use needs, a fitting word, another name, a stand-in for what only the applicant knows. */

import type { DocumentRef, FamilyMember } from '../answers.ts'
import { addDays, officeDate } from '../dates.ts'
import { inventOperator } from '../examine/application/invent-operator.ts'
import type { Facts } from '../facts/catalogue.ts'
import type { Circumstances } from '../facts/circumstances.ts'
import { PROOFS_OF_USE } from '../facts/premises-facts.ts'
import { jurisdictionOf } from '../jurisdiction.ts'
import type { AddressEntry } from '../lookups.ts'
import { fittingForms, fittingTrades, noTrade, otherTradeNames, plainTradeName } from './name-makings.ts'
import { fittingScope, fittingScopeFirst } from './scope-makings.ts'
import type { Assumptions, MakingName } from './vocabulary.ts'

/** An application on the way to being changed. */
export type Situation = { readonly circumstances: Circumstances; readonly facts: Facts }

/** `assumes` where the new value itself decides what the outside would say. */
export type Made = { readonly value: unknown; readonly assumes?: Assumptions }

export const MAKINGS: Readonly<Record<MakingName, (situation: Situation) => readonly Made[]>> = {
  'all-yes': ({ circumstances }) => [{ value: allYes(circumstances.answers.commitments) }],
  'another-door': anotherDoor,
  'fitting-form': (situation) => fittingForms(situation).map(made),
  'fitting-item-first': (situation) => fittingScopeFirst(situation).map(made),
  'fitting-items': (situation) => fittingScope(situation).map(made),
  'fitting-trade': (situation) => fittingTrades(situation).map(made),
  'no-trade': (situation) => noTrade(situation).map(made),
  'other-trade-name': (situation) => otherTradeNames(situation).map(made),
  'own-division': ownDivisions,
  'papers-of-use': (situation) => [{ value: papersOfUse(situation) }],
  'plain-trade-name': (situation) => plainTradeName(situation).map(made),
  'proven-family': ({ circumstances }) => [{ value: provenFamily(circumstances.answers.family ?? []) }],
  'right-number': (situation) => [{ value: rightNumber(situation) }],
}

function made(value: unknown): Made {
  return { value }
}

function allYes(given: object): unknown {
  return Object.fromEntries(Object.keys(given).map((name) => [name, true]))
}

/** A stand-in of a grown-up: the true number is in the document and nowhere else, and nobody may be told one. */
function rightNumber({ circumstances: { now, drawable }, facts }: Situation): string {
  const grownUp = { ...facts, 'operator.idNoWellFormed': true, 'operator.age': 36 }
  return inventOperator(grownUp, { today: officeDate(now), region: '', drawable }).idNo
}

function provenFamily(members: readonly FamilyMember[]): readonly FamilyMember[] {
  return members.map((member) => (member.proof === undefined ? { ...member, proof: { kind: 'household-book', reference: '户口簿' } } : member))
}

const TWO_YEARS = 730

/** Leases that have ended make way for one that runs; what is there otherwise stays. */
function papersOfUse({ circumstances: { answers, now }, facts }: Situation): readonly DocumentRef[] {
  const { proofs, useType } = answers.premises
  const ended = facts['premises.leaseEnded'] === true
  const kept = proofs.filter(({ kind }) => !(ended && kind === 'lease'))
  const [usual] = PROOFS_OF_USE[useType]
  const lacking = [...(ended ? ['lease'] : facts['premises.proofPresent'] === false && usual !== undefined ? [usual] : []), ...membersOf(facts['premises.consentsMissing'])]
  return [...kept, ...lacking.map((kind) => paperOf(kind, addDays(officeDate(now), TWO_YEARS)))]
}

function paperOf(kind: string, validTo: string): DocumentRef {
  return { kind, reference: `${kind}-1`, ...(kind === 'lease' ? { validTo } : {}) }
}

function membersOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** What the fact proposes, or else what names begin with at the place of business. */
function ownDivisions({ circumstances, facts }: Situation): readonly Made[] {
  const proposal = facts['name.divisionProposal']
  const { registry } = jurisdictionOf(circumstances.answers, circumstances.registries, circumstances.served)
  return [...(typeof proposal === 'string' ? [proposal] : []), ...(registry?.nameDivisions ?? [])].slice(0, 2).map(made)
}

/** A door as any other in the same county, of a kind that suits the use. */
function anotherDoor({ circumstances: { answers } }: Situation): readonly Made[] {
  const { county, useType } = answers.premises
  const id = 'addr_another_door_0001'
  const home = useType === 'HOME_ONLINE' || useType === 'HOME_CONVERTED'
  const premises: AddressEntry = { id, county, street: '', address: '另一处经营场所', usage: home ? 'residential' : 'commercial', rural: false, shared: null, zones: [] }
  return [{ value: id, assumes: { addressLibrary: { premises }, counters: { activeAtAddress: 0 } } }]
}
