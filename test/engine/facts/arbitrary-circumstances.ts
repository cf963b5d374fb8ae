/** Applications at random, drawn around Wang's noodle shop: answers a form might let through, and some it would not, with every kind of answer from outside. */

import fc from 'fast-check'
import type { Agent, Answers, Approval, DocumentRef, FamilyMember, Premises, Scope, Signature, UseType, WishedName } from '../../../engine/answers.ts'
import type { Circumstances } from '../../../engine/facts/circumstances.ts'
import { PROOFS_OF_USE } from '../../../engine/facts/premises-facts.ts'
import type { AddressEntry, Lookup, Lookups, NameConflict, SourceName } from '../../../engine/lookups.ts'
import { AGENT, ALL_REGISTRIES, aNoodleShop, ANSWERS, CONTENT_HASH, daysFromToday, DOOR, hoursAgo, LISTS, NOW, numberBornOn, WIFE } from './noodle-shop.ts'

const USE_TYPES = Object.keys(PROOFS_OF_USE) as UseType[]
const NOT_QUITE = ['', ' ', '\u0000', '😀', '𬱖', '２', "'; DROP TABLE", 'a'.repeat(300)] as const

const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('王小明', '合肥市蜀山区', '面馆', '小吃', '店', '投资', '中国', '沙县') }, fc.constantFrom(...NOT_QUITE), fc.string({ unit: 'grapheme', maxLength: 12 }))
const day = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -30_000, max: 4000 }).map(daysFromToday) }, fc.constantFrom(daysFromToday(0), '2024-02-29', '2026-02-30', 'long-term', ''))
const region = fc.oneof(fc.constantFrom(...ALL_REGISTRIES), fc.constantFrom('330106', '000000', '34'))
const place = fc.constantFrom('110105', '340199', '440524')
const mostDays = fc.integer({ min: 1, max: 40_000 }).map((days) => daysFromToday(-days))
const idNo = fc.oneof({ weight: 5, arbitrary: fc.tuple(mostDays, place).map(([birth, county]) => numberBornOn(birth, county)) }, fc.constantFrom('810000199001010019', 'E12345678', 'H12345678'), text)
const idType = fc.constantFrom('10', '10', '10', '20', '30', '40', '50', '60', '70', '80', '90' as const)
const itemId = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...LISTS.scope.items.keys()) }, fc.constant('S999'))

/** Some of the parts, each with a value or absent. */
function some<T extends object>(parts: { [name in keyof T]: fc.Arbitrary<T[name]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>
}

const documentRef: fc.Arbitrary<DocumentRef> = fc
  .tuple(fc.constantFrom(...new Set(Object.values(PROOFS_OF_USE).flat()), 'neighbour-consent', 'community-consent'), some<{ validTo: string; issuedOn: string }>({ validTo: day, issuedOn: day }))
  .map(([kind, dates]) => ({ kind, reference: `${kind}-1`, ...dates }))

const premises: fc.Arbitrary<Premises> = fc
  .tuple(
    fc.record({ useType: fc.constantFrom(...USE_TYPES), county: region, proofs: fc.array(documentRef, { maxLength: 4 }) }),
    some<Required<Omit<Premises, 'useType' | 'county' | 'proofs'>>>({
      addressId: fc.constant(DOOR.id),
      freeText: text,
      tail: text,
      commitment: fc.boolean(),
      platform: fc.record({ name: text, storeUrl: text, certificateNo: text }),
    }),
  )
  .map(([always, parts]) => ({ ...always, ...parts }))

const approval: fc.Arbitrary<Approval> = fc
  .tuple(fc.record({ item: itemId, number: text, issuer: text }), some<{ issuedOn: string; validTo: string }>({ issuedOn: day, validTo: day }))
  .map(([always, dates]) => ({ ...always, ...dates }))

const scope: fc.Arbitrary<Scope> = fc
  .tuple(fc.uniqueArray(itemId, { maxLength: 40 }), some<Required<Omit<Scope, 'items'>>>({ other: text, approvals: fc.array(approval, { maxLength: 3 }), onlineOnlySentence: fc.boolean() }))
  .map(([items, parts]) => ({ items, ...parts }))

const name: fc.Arbitrary<WishedName> = fc.oneof(
  fc.constant({ given: false } as const),
  fc.tuple(fc.record({ division: text, tradeName: text, trade: text, form: text }), some<{ riskAccepted: boolean; reservationId: string }>({ riskAccepted: fc.boolean(), reservationId: fc.constant('res_1') })).map(([parts, rest]) => ({ given: true as const, ...parts, ...rest })),
)

const { proof: _proof, ...UNPROVEN } = WIFE
const { powerOfAttorney: _paper, ...UNAUTHORISED } = AGENT
const member: fc.Arbitrary<FamilyMember> = fc.constantFrom(WIFE, UNPROVEN)
const agent: fc.Arbitrary<Agent> = fc.constantFrom(AGENT, UNAUTHORISED)
const signature: fc.Arbitrary<Signature> = fc
  .tuple(fc.constantFrom('operator', 'agent', 'family/0', 'family/1'), fc.constantFrom(CONTENT_HASH, 'f'.repeat(64)))
  .map(([signer, contentHash]) => ({ signer, contentHash, method: 'handwriting' as const, signedAt: NOW }))

const operator: fc.Arbitrary<Answers['operator']> = fc
  .tuple(
    fc.record({ name: text, idType, idNo, idValidTo: day, mobile: fc.constant('15490030701'), residence: fc.record({ region, address: text }) }),
    some<{ birthDate: string; occupation: string; realNameToken: string }>({ birthDate: day, occupation: fc.constantFrom('public-official', 'farmer'), realNameToken: fc.constant('rn_1') }),
  )
  .map(([always, parts]) => ({ ...always, ...parts }))

const answers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.record({
      operator,
      organisation: fc.constantFrom('individual', 'family' as const),
      premises,
      scope,
      name,
      signatures: fc.array(signature, { maxLength: 4 }),
      commitments: fc.record({ truthful: fc.boolean(), name: fc.boolean(), premises: fc.boolean(), permits: fc.boolean() }),
    }),
    some<{ family: readonly FamilyMember[]; agent: Agent; capitalWan: string }>({
      family: fc.array(member, { maxLength: 3 }),
      agent,
      capitalWan: fc.oneof(fc.constantFrom('0', '5', '500', '999999999999.999999', '-1', '1.2345678'), text),
    }),
  )
  .map(([always, parts]) => ({ ...ANSWERS, ...always, ...parts }))

const asOf = fc.oneof({ weight: 3, arbitrary: fc.constant(NOW) }, fc.constantFrom(hoursAgo(23), hoursAgo(25), hoursAgo(719), hoursAgo(721), hoursAgo(-1), ''))

function lookup<T>(source: SourceName, value: fc.Arbitrary<T>): fc.Arbitrary<Lookup<T>> {
  const known = fc.record({ value, asOf }).map((answer) => ({ state: 'answered' as const, source, askedAt: NOW, ...answer }))
  const unasked: Lookup<T> = { state: 'not-asked', source, reason: 'nothing to ask' }
  const down: Lookup<T> = { state: 'unavailable', source, askedAt: NOW, reason: 'error' }
  return fc.oneof({ weight: 6, arbitrary: known }, fc.constant(unasked), fc.constant(down))
}

const door: fc.Arbitrary<AddressEntry> = fc.record({
  id: fc.constant(DOOR.id),
  county: region,
  street: text,
  address: text,
  usage: fc.constantFrom('commercial', 'residential', 'industrial', 'unknown' as const),
  rural: fc.boolean(),
  shared: fc.constantFrom(null, 'cluster', 'market', 'park' as const),
  zones: fc.array(fc.record({ code: text, name: text, forbids: fc.oneof(fc.constant('all' as const), fc.array(itemId, { maxLength: 5 })) }), { maxLength: 3 }),
})
const conflict: fc.Arbitrary<NameConflict> = fc.record({ name: text, status: fc.constantFrom('registered', 'revoked' as const), likeness: fc.constantFrom('identical', 'same-sound' as const) })
const realName = fc.record({ result: fc.constantFrom('passed', 'failed', 'not-done' as const), method: fc.constantFrom('face', 'in-person', null), score: fc.constantFrom(null, 0, 0.79, 0.8, 1), sameFaceUnderOtherNumbers: fc.boolean() })
const listed = fc.record({ listed: fc.boolean(), entries: fc.constant([]) })
const count = fc.nat({ max: 40 })

const lookups: fc.Arbitrary<Lookups> = fc.record({
  population: lookup('population', fc.record({ match: fc.constantFrom('match', 'one-character', 'different', 'not-found' as const), deathRecorded: fc.boolean(), declaredMissing: fc.boolean(), limitedCapacity: fc.boolean() })),
  realName: lookup('realName', realName),
  agentRealName: fc.oneof(fc.constant(null), lookup('realName', realName)),
  lostCards: lookup('lostCards', fc.record({ lost: fc.boolean() })),
  bans: lookup('bans', fc.record({ bannedUntil: fc.oneof(fc.constant(null), day), caseNumber: fc.constant(null) })),
  dishonesty: lookup('dishonesty', listed),
  abnormalList: lookup('abnormalList', listed),
  seriousList: lookup('seriousList', listed),
  addressLibrary: lookup('addressLibrary', fc.record({ premises: fc.oneof(fc.constant(null), door), residenceShared: fc.constantFrom(null, 'cluster' as const) })),
  nameRegister: lookup('nameRegister', fc.record({ identical: fc.array(conflict, { maxLength: 2 }), similar: fc.array(conflict, { maxLength: 2 }), wellKnown: fc.array(text, { maxLength: 1 }), reservation: fc.constantFrom('none', 'valid', 'expired' as const) })),
  counters: lookup('counters', fc.record({ businesses12m: count, phoneOperators30d: count, devicePersonsToday: count, agentFilingsToday: count, activeAtAddress: count, misuseVictim: fc.boolean() })),
})

const now = fc.oneof({ weight: 4, arbitrary: fc.constant(NOW) }, fc.constantFrom('2026-11-22T15:59:59.999Z', '2026-11-22T16:00:00Z', '2028-02-29T02:00:00Z'))
const drawable = fc.constantFrom(() => true, (character: string) => /\p{Script=Han}/u.test(character), () => false)

export function arbitraryCircumstances(): fc.Arbitrary<Circumstances> {
  return fc
    .record({ answers, lookups, now, drawable, served: fc.subarray(ALL_REGISTRIES), addressCommitment: fc.boolean(), reachedFromDayAfterBirthday: fc.boolean() })
    .map(({ addressCommitment, reachedFromDayAfterBirthday, ...drawn }) => ({ ...aNoodleShop({ parameters: { addressCommitment, reachedFromDayAfterBirthday } }), ...drawn }))
}
