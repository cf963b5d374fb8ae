/** An applicant at a kiosk: fills the form as a case tells, signs it, and sends it over HTTP as a real window would. */

import { createHash, randomUUID } from 'node:crypto'
import { addMonths, officeDate, type Answers, type DocumentRef } from '#engine'
import { contract, type Input, type Outcome } from '#contract'
import { contentText } from '#forms'
import { dayOnRecord, getCase, listBusinesses, listDoors, MIAOPI_ROAD, wishedName, type Case } from '../../api/demonstration/index.ts'
import { addressOf, ProblemError, type Route } from '../../api/contract/index.ts'
import type { TestOffice } from './an-office.ts'

export type Change = (answers: Answers) => Answers

/** Answers of a case, signed over their final content. `change` is made before signing. */
export async function answersOf(office: TestOffice, which: Case | string, change: Change = (answers) => answers): Promise<Answers> {
  const story = typeof which === 'string' ? getCase(which) : which
  const answers = change(await unsigned(office, story))
  return sign(answers, office.clock.now)
}

export function sign(answers: Answers, signedAt: string): Answers {
  const contentHash = createHash('sha256').update(contentText(answers)).digest('hex')
  const signers = ['operator', ...(answers.agent === undefined ? [] : ['agent']), ...(answers.family ?? []).map((_, place) => `family/${String(place)}`)]
  return { ...answers, signatures: signers.map((signer) => ({ signer, method: 'handwriting', contentHash, signedAt, strokes: 'M1 1 L9 9' })) }
}

async function unsigned(office: TestOffice, story: Case): Promise<Answers> {
  const { choices = {} } = story
  // An agent files for the owner of the noodle shop.
  const { person } = choices.filedBy === undefined ? story : getCase('noodle-shop')
  const today = officeDate(office.clock.now)
  const useType = choices.useType ?? 'LEASE'
  const county = choices.county ?? '340104'
  const leaseEnds = choices.leaseEnds === undefined ? addMonths(today, 24) : dayOnRecord(choices.leaseEnds, new Date(office.clock.now))
  return {
    operator: await operatorOf(office, person),
    organisation: choices.family === undefined ? 'individual' : 'family',
    ...(choices.family === undefined ? {} : { family: choices.family.map(familyMember) }),
    contact: { phone: person.mobile },
    premises: premisesOf(office, { useType, county, choices, leaseEnds }),
    ecommerce: useType === 'PLATFORM' || useType === 'HOME_ONLINE',
    scope: { items: [...(choices.scope ?? ['S201', 'S049'])] },
    name: nameOf(story),
    paper: { original: true, duplicates: 1 },
    liaison: { same: true },
    ...(choices.filedBy === undefined ? {} : { agent: await agentOf(office, choices.filedBy) }),
    commitments: { truthful: true, name: true, premises: true, permits: true },
    signatures: [],
  }
}

/** The applicant accepts the risk of a similar name, as the kiosk asks. */
function nameOf(story: Case): Answers['name'] {
  const wished = wishedName(story)
  return wished === 'nameless' ? { given: false } : { given: true, ...wished, riskAccepted: true }
}

async function operatorOf(office: TestOffice, { card, mobile }: Case['person']): Promise<Answers['operator']> {
  const { name, idType, idNo, validTo, birthDate, region, residenceText } = card
  const { token } = await office.ctx.outside.startRealName({ idType, idNo, name, method: 'face' })
  const carriesBirthDate = idType === '10' || idType === '80'
  return {
    name,
    idType,
    idNo,
    idValidTo: validTo,
    ...(birthDate === undefined || carriesBirthDate ? {} : { birthDate }),
    mobile,
    residence: { region, address: residenceText },
    realNameToken: token,
  }
}

function familyMember(caseId: string): NonNullable<Answers['family']>[number] {
  const { card } = getCase(caseId).person
  return { name: card.name, idType: card.idType, idNo: card.idNo, relation: 'spouse', proof: { kind: 'household-book', reference: '340104-0001' } }
}

async function agentOf(office: TestOffice, caseId: string): Promise<NonNullable<Answers['agent']>> {
  const { card, mobile } = getCase(caseId).person
  const { token } = await office.ctx.outside.startRealName({ idType: card.idType, idNo: card.idNo, name: card.name, method: 'face' })
  return {
    name: card.name,
    idType: card.idType,
    idNo: card.idNo,
    mobile,
    realNameToken: token,
    powerOfAttorney: { kind: 'power-of-attorney', reference: '授权委托书 2026-1' },
    powers: { verifyCopies: true, correctOwnPapers: true, correctForms: true, collectLicence: true },
  }
}

type PremisesTerms = { readonly useType: Answers['premises']['useType']; readonly county: string; readonly choices: NonNullable<Case['choices']>; readonly leaseEnds: string }

function premisesOf(office: TestOffice, { useType, county, choices, leaseEnds }: PremisesTerms): Answers['premises'] {
  const place = choices.freeText === undefined ? { addressId: choices.addressId ?? nextDoor(office, county) } : { freeText: choices.freeText }
  const platform = { platform: { name: '示范网', storeUrl: 'https://shop.example.com/8', certificateNo: 'PT-2026-8' } }
  return {
    useType,
    county,
    ...(useType === 'PLATFORM' ? {} : place),
    proofs: proofsOf(useType, leaseEnds),
    ...(useType === 'PLATFORM' || useType === 'HOME_ONLINE' ? platform : {}),
  }
}

/** Fewer than would draw a note even with ours. */
const MOST_NEIGHBOURS = 3
const neighbours = new Map<string, number>()
for (const { addressId } of listBusinesses()) if (addressId !== null) neighbours.set(addressId, (neighbours.get(addressId) ?? 0) + 1)
const CLEAN_DOORS = listDoors().filter((door) => door.usage === 'commercial' && door.zones.length === 0 && door.shared === null && !door.rural && door.road !== MIAOPI_ROAD && (neighbours.get(door.id) ?? 0) <= MOST_NEIGHBOURS)
const freeDoors = new WeakMap<TestOffice['ctx'], typeof CLEAN_DOORS>()

/** A clean shop of its own for every application, so that no case meets its neighbours. */
function nextDoor(office: TestOffice, county: string): string {
  const free = freeDoors.get(office.ctx) ?? CLEAN_DOORS
  const door = free.find((each) => each.county === county)
  if (door === undefined) throw new Error(`no free shop is left in ${county}`)
  freeDoors.set(office.ctx, free.filter((each) => each !== door))
  return door.id
}

const OTHER_PROOFS: Readonly<Partial<Record<Answers['premises']['useType'], readonly string[]>>> = {
  OWN: ['deed'],
  FREE_USE: ['host-consent'],
  MARKET_STALL: ['market-certificate'],
  CLUSTER: ['cluster-contract'],
  HOME_ONLINE: ['deed', 'platform-certificate'],
  HOME_CONVERTED: ['deed', 'neighbour-consent', 'community-consent'],
  PLATFORM: ['platform-certificate'],
  GOV_APPROVED_TEMP: ['temporary-approval'],
}

function proofsOf(useType: Answers['premises']['useType'], leaseEnds: string): readonly DocumentRef[] {
  const kinds = OTHER_PROOFS[useType]
  if (kinds === undefined) return [{ kind: 'lease', reference: '租赁合同 2026-118', holder: '李房东', validTo: leaseEnds }]
  return kinds.map((kind) => ({ kind, reference: `${kind}-2026-1` }))
}

export type Sent = { readonly status: number; readonly body: unknown; readonly headers: Headers }

/** Calls a route as a kiosk does; a problem is thrown as ProblemError. */
export async function callAs<R extends Route>(office: TestOffice, route: R, input: Input<R>, options: { readonly kioskId?: string; readonly key?: string; readonly cookie?: string } = {}): Promise<unknown> {
  const { status, body } = await sendAs(office, route, input, options)
  if (status >= 400) throw problemFrom(status, body)
  return body
}

export async function sendAs<R extends Route>(office: TestOffice, route: R, input: Input<R>, options: { readonly kioskId?: string; readonly key?: string; readonly cookie?: string } = {}): Promise<Sent> {
  const fields = input as Record<string, unknown>
  const used = new Set([...route.path.matchAll(/:(\w+)/g)].map((found) => found[1] ?? ''))
  const response = await fetch(addressOf(route, fields, `${office.url}/api`), {
    method: route.method,
    headers: {
      'content-type': 'application/json',
      ...(options.cookie === undefined ? { authorization: `Bearer ${office.kioskKey(options.kioskId)}` } : { cookie: options.cookie }),
      ...(route.idempotent ? { 'idempotency-key': options.key ?? randomUUID() } : {}),
    },
    ...(route.method === 'GET' ? {} : { body: JSON.stringify(Object.fromEntries(Object.entries(fields).filter(([name]) => !used.has(name)))) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown), headers: response.headers }
}

function problemFrom(status: number, body: unknown): ProblemError {
  const told = body as { readonly code: string; readonly title_i18n: { readonly zh: string; readonly en: string }; readonly faults: ProblemError['faults'] }
  return new ProblemError(told.code, status, told.title_i18n, told.faults)
}

export async function submit(office: TestOffice, answers: Answers, options: { readonly kioskId?: string; readonly key?: string; readonly wantsPerson?: boolean; readonly deviceId?: string } = {}): Promise<Outcome> {
  const { wantsPerson, deviceId, ...rest } = options
  const input = {
    form: 'individual-establish',
    formVersion: 1,
    answers: { ...answers },
    ...(wantsPerson === undefined ? {} : { wantsPerson }),
    ...(deviceId === undefined ? {} : { deviceId }),
  }
  return (await callAs(office, contract.submitApplication, input, rest)) as Outcome
}

export async function read(office: TestOffice, receiptCode: string): Promise<Outcome> {
  return (await callAs(office, contract.readApplication, { receiptCode })) as Outcome
}
