/** Applications with troubles: the noodle shop with some facts otherwise, invented as somebody's answers, let in by the form, and not approved. */

import { createHash } from 'node:crypto'
import { contentText, loadForm, normaliseAnswers, validateAnswers, type JsonObject } from '#forms'
import type { Answers } from '../../../engine/answers.ts'
import { officeDate } from '../../../engine/dates.ts'
import { inventApplication } from '../../../engine/examine/application/invent-application.ts'
import type { Circumstances } from '../../../engine/facts/circumstances.ts'
import type { FactName, Facts } from '../../../engine/facts/catalogue.ts'
import { missingCharacters } from '../../../api/licence/fonts.ts'
import { noodleShop } from '../../rules/shipped.ts'
import { LISTS, MATTER, NOW } from '../facts/noodle-shop.ts'

const FORM = loadForm(MATTER.form.name, MATTER.form.version)
const OFFICE = {
  now: NOW,
  matter: MATTER,
  scope: LISTS.scope,
  names: LISTS.names,
  registries: LISTS.registries,
  drawable: (character: string) => missingCharacters(character).length === 0,
}

export function contentHashOf(answers: Answers): string {
  return createHash('sha256').update(contentText(answers)).digest('hex')
}

/** Faults that the form finds; none means that it lets the application in. */
export function formFaults(answers: Answers): readonly string[] {
  const plain = JSON.parse(JSON.stringify(answers)) as JsonObject
  return validateAnswers(FORM, normaliseAnswers(FORM, plain), { on: officeDate(NOW) }).map(({ pointer, code }) => `${pointer} ${code}`)
}

/** Signed by everybody who must, over exactly this content. */
export function signed(answers: Answers): Answers {
  const contentHash = contentHashOf(answers)
  return { ...answers, signatures: answers.signatures.map((signature) => ({ ...signature, contentHash })) }
}

export function circumstancesOf(answers: Answers, like: Pick<Circumstances, 'lookups' | 'served'>): Circumstances {
  return { ...OFFICE, answers, lookups: like.lookups, served: like.served, contentHash: contentHashOf(answers) }
}

/** Null where the form refuses what was invented. */
export function invented(facts: Facts): Circumstances | null {
  const { answers, lookups, served } = inventApplication(facts, { ...OFFICE, ordinary: noodleShop(), contentHashOf })
  return formFaults(answers).length === 0 ? circumstancesOf(answers, { lookups, served }) : null
}

/** What may be otherwise about the noodle shop, the common troubles several times. */
const TROUBLES: readonly (readonly [FactName, readonly unknown[]])[] = [
  ['operator.idNoWellFormed', [false]],
  ['operator.idExpired', [true]],
  ['operator.realName', ['failed', 'not-done']],
  ['operator.populationMatch', ['one-character', 'different', 'missing']],
  ['operator.idCardLost', [true]],
  ['operator.age', [15, 17, 80]],
  ['operator.banned', [true]],
  ['operator.businesses12m', [3, 5]],
  ['operator.idType', ['10', '90', '50']],
  ['operator.misuseVictim', [true]],
  ['residence.clusterAddress', [true]],
  ['risk.phoneOperators30d', [7]],
  ['family.operation', [true]],
  ['family.memberCount', [1, 2]],
  ['family.unproven', [['family/0']]],
  ['family.unsigned', [['family/0']]],
  ['agent.present', [true]],
  ['agent.powerOfAttorney', [true, false]],
  ['agent.realName', ['passed', 'failed']],
  ['scope.itemCount', [1, 3, 5]],
  ['scope.notInCatalogue', [['修仙咨询']]],
  ['scope.approvalMissing', [['S301']]],
  ['scope.closedItems', [['S401']]],
  ['scope.prohibitedItems', [['S402']]],
  ['scope.financialWords', [['投资']]],
  ['scope.onlineOnlyDeclined', [true]],
  ['name.given', [true, false]],
  ['name.foreignCharacters', [['A']]],
  ['name.simplifiedProposal', ['合肥市蜀山区龙面馆']],
  ['name.missingParts', [['trade']]],
  ['name.inOrder', [false]],
  ['name.divisionJudgement', ['other-place', 'district-without-city', 'zone-alone', 'province-only', 'unknown-division']],
  ['name.tradeNameLength', [1]],
  ['name.tradeNameIs', ['division', 'trade-word']],
  ['name.tradeMatchesScope', [false]],
  ['name.formAllowed', [false]],
  ['name.blockedWords', [['中国']]],
  ['name.sensitiveWords', [['敏感']]],
  ['name.identicalTo', [['合肥市包河区王小明面馆（个体工商户）']]],
  ['name.similarTo', [['合肥市包河区王晓明面馆（个体工商户）']]],
  ['name.wellKnown', [['王小明']]],
  ['name.reservation', ['expired', 'valid']],
  ['premises.useType', ['OWN', 'LEASE', 'FREE_USE', 'MARKET_STALL', 'CLUSTER', 'HOME_ONLINE', 'HOME_CONVERTED', 'PLATFORM', 'GOV_APPROVED_TEMP']],
  ['premises.resolved', ['unresolved', 'rural']],
  ['premises.proofPresent', [false]],
  ['premises.leaseEnded', [true]],
  ['premises.consentsMissing', [['neighbour-consent'], ['community-consent', 'neighbour-consent']]],
  ['premises.homeBannedItems', [['S201']]],
  ['premises.zoneBannedItems', [['S201']]],
  ['premises.forbiddenZones', [['示范禁设区']]],
  ['premises.activeEntities', [7, 22]],
  ['capital.yuan', [100_000, 6_000_000]],
  ['commitments.missing', [['name'], ['premises', 'truthful']]],
  ['signature.operator', ['missing', 'other-content']],
  ['sources.unavailable', [['bans']]],
]

/** Mulberry32: small, seeded, good enough to draw by. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** One to five troubles at once. */
export function troubled(roll: (below: number) => number): Circumstances | null {
  const change: Partial<Record<FactName, unknown>> = {}
  for (let left = 1 + roll(5); left > 0; left--) {
    const [fact, values] = TROUBLES[roll(TROUBLES.length)]!
    change[fact] = values[roll(values.length)]
  }
  return invented(noodleShop(consistent(change)))
}

/** As far as an invented application needs it; what still does not go together comes out otherwise when its facts are derived. */
function consistent(change: Partial<Record<FactName, unknown>>): Partial<Record<FactName, unknown>> {
  const touches = (front: string) => Object.keys(change).some((name) => name.startsWith(front))
  return {
    ...(touches('agent.') ? { 'agent.present': true, 'agent.powerOfAttorney': true, 'agent.realName': 'passed', 'agent.filingsToday': 0, 'signature.agent': 'valid' } : {}),
    ...(touches('family.') ? { 'family.operation': true, 'family.memberCount': 1 } : {}),
    ...change,
  }
}

type Worsening = (circumstances: Circumstances) => Circumstances

/** Troubles laid on top of an application that was invented already; each leaves it one that the form takes. */
const WORSENINGS: readonly Worsening[] = [
  (each) => each,
  (each) => withAnswers(each, { operator: { ...each.answers.operator, idValidTo: '2020-01-01' } }),
  (each) => withAnswers(each, { commitments: { ...each.answers.commitments, permits: false } }),
  (each) => withAnswers(each, { capitalWan: '600' }),
  (each) => withAnswers(each, { scope: { ...each.answers.scope, onlineOnlySentence: false } }),
  (each) => withLookup(each, 'lostCards', { lost: true }),
  (each) => withLookup(each, 'realName', { result: 'failed', score: null }),
  (each) => withLookup(each, 'addressLibrary', { residenceShared: 'cluster' }),
  (each) => withLookup(each, 'nameRegister', { reservation: 'expired' }),
  (each) => withLookup(each, 'nameRegister', { similar: [{ name: '合肥市包河区王晓明面馆（个体工商户）', status: 'registered', likeness: 'same-sound' }] }),
  (each) => withLookup(each, 'population', { match: 'one-character' }),
]

/** One or two more. */
export function worsened(circumstances: Circumstances, roll: (below: number) => number): Circumstances {
  const worse = (each: Circumstances): Circumstances => WORSENINGS[roll(WORSENINGS.length)]!(each)
  return worse(worse(circumstances))
}

function withAnswers(circumstances: Circumstances, change: Partial<Answers>): Circumstances {
  return circumstancesOf(signed({ ...circumstances.answers, ...change }), circumstances)
}

function withLookup(circumstances: Circumstances, name: keyof Circumstances['lookups'], members: object): Circumstances {
  const lookup = circumstances.lookups[name]
  if (lookup?.state !== 'answered') return circumstances
  return { ...circumstances, lookups: { ...circumstances.lookups, [name]: { ...lookup, value: { ...lookup.value, ...members } } } }
}
