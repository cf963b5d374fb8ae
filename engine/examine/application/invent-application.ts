/** From the facts of a witness to an application that a person could hand in, with what the outside would have to answer, and its own facts. */

import type { Agent, Answers, FamilyMember } from '../../answers.ts'
import { officeDate } from '../../dates.ts'
import type { Facts } from '../../facts/catalogue.ts'
import { deriveFacts } from '../../facts/derive-facts.ts'
import { placeOf } from '../../facts/name-facts.ts'
import { idCheckCharacter } from '../../identifiers/check-characters.ts'
import type { Lookups } from '../../lookups.ts'
import { inventLookups } from './invent-lookups.ts'
import { inventName } from './invent-name.ts'
import { inventOperator } from './invent-operator.ts'
import { inventPremises, seatOf, type Seat } from './invent-premises.ts'
import { inventScope, membersOf } from './invent-scope.ts'
import type { OfficeTerms } from './terms.ts'

export type InventedApplication = {
  readonly answers: Answers
  readonly lookups: Lookups
  /** Codes of the registries the office would have to act for. */
  readonly served: readonly string[]
  /** What the office makes of it: near to the facts asked for, and not always the same; whoever asked must look again. */
  readonly facts: Facts
}

/** Whether the form lets it in is for the form to say. */
export function inventApplication(facts: Facts, office: OfficeTerms): InventedApplication {
  const seat = seatOf(facts, office.registries)
  const answers = signed(inventAnswers(facts, seat, office), facts, office)
  const lookups = inventLookups(facts, { now: office.now, today: officeDate(office.now), county: seat.county, items: answers.scope.items })
  const { contentHashOf, ordinary: _, ...circumstances } = office
  return { answers, lookups, served: seat.served, facts: deriveFacts({ ...circumstances, answers, lookups, served: seat.served, contentHash: contentHashOf(answers) }) }
}

function inventAnswers(facts: Facts, seat: Seat, { now, matter, scope: catalogue, names, drawable, ordinary }: OfficeTerms): Answers {
  const today = officeDate(now)
  const scope = inventScope(facts, { today, scope: catalogue, entityType: matter.entityType, ordinary })
  const premises = inventPremises(facts, today, seat.county)
  const main = catalogue.items.get(scope.items[0] ?? '')
  const members = membersFor(facts)
  return {
    operator: inventOperator(facts, { today, region: premises.useType === 'PLATFORM' ? seat.county : '340104', drawable }),
    organisation: facts['family.operation'] === true ? 'family' : 'individual',
    ...(members.length === 0 ? {} : { family: members }),
    contact: { phone: '15490030701' },
    premises,
    ecommerce: premises.useType === 'PLATFORM' || premises.useType === 'HOME_ONLINE',
    scope,
    name: inventName(facts, { ...placeOf(seat.county, names), registry: seat.registry, main, mainItemCodes: main?.industries ?? [], entityType: matter.entityType, lists: names, drawable, ordinary }),
    ...capitalOf(facts),
    paper: { original: true, duplicates: 1 },
    liaison: { same: true },
    ...(facts['agent.present'] === true ? { agent: agentFor(facts) } : {}),
    commitments: commitmentsOf(facts),
    signatures: [],
  }
}

const YUAN_IN_WAN = 10_000

function capitalOf(facts: Facts): Pick<Answers, 'capitalWan'> {
  const yuan = facts['capital.yuan']
  return typeof yuan === 'number' ? { capitalWan: String(Number((yuan / YUAN_IN_WAN).toFixed(6))) } : {}
}

function commitmentsOf(facts: Facts): Answers['commitments'] {
  const missing = membersOf(facts, 'commitments.missing')
  const given = (name: string): boolean => !missing.includes(name)
  return { truthful: given('truthful'), name: given('name'), premises: given('premises'), permits: given('permits') }
}

/** Born on one day, told apart by the serial in their numbers. */
function numberOf(serial: number): string {
  const front = `34019919900307${String(200 + serial)}`
  return front + idCheckCharacter(front)
}

function membersFor(facts: Facts): readonly FamilyMember[] {
  const count = facts['family.memberCount']
  const unproven = membersOf(facts, 'family.unproven')
  return Array.from({ length: typeof count === 'number' ? Math.min(count, 10) : 0 }, (_, place) => ({
    name: '陈秀兰',
    idType: '10',
    idNo: numberOf(place),
    relation: 'other',
    ...(unproven.includes(`family/${String(place)}`) ? {} : { proof: { kind: 'household-book', reference: '户口簿 2015-7' } }),
  }))
}

function agentFor(facts: Facts): Agent {
  return {
    name: '赵代办',
    idType: '10',
    idNo: numberOf(99),
    mobile: '15485111202',
    realNameToken: 'rn_witness_agent',
    ...(facts['agent.powerOfAttorney'] === true ? { powerOfAttorney: { kind: 'power-of-attorney', reference: '授权委托书 2026-1' } } : {}),
    powers: { verifyCopies: true, correctOwnPapers: true, correctForms: true, collectLicence: true },
  }
}

const OTHER_CONTENT = 'f'.repeat(64)

/** Everybody signs what they should, but for those of whom the facts say otherwise. */
function signed(answers: Answers, facts: Facts, { contentHashOf, now }: OfficeTerms): Answers {
  const hash = contentHashOf(answers)
  const unsigned = membersOf(facts, 'family.unsigned')
  const states: readonly (readonly [string, unknown])[] = [
    ['operator', facts['signature.operator']],
    ...(answers.agent === undefined ? [] : [['agent', facts['signature.agent']] as const]),
    ...(answers.family ?? []).map((_, place) => [`family/${String(place)}`, unsigned.includes(`family/${String(place)}`) ? 'missing' : 'valid'] as const),
  ]
  const signatures = states.filter(([, state]) => state !== 'missing').map(([signer, state]) => ({ signer, method: 'handwriting' as const, contentHash: state === 'other-content' ? OTHER_CONTENT : hash, signedAt: now }))
  return { ...answers, signatures }
}
