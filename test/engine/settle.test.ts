/** Settlements: for every status, verdict and ruler exactly what follows, and nothing that the law does not know. */

import { describe, expect, expectTypeOf, it } from 'vitest'
import { MOVES, mayMove, type Application, type ApplicationStatus } from '../../engine/application.ts'
import type { Verdict } from '../../engine/decide.ts'
import { licenceFace, type Face } from '../../engine/licence-face.ts'
import type { LicenceNumber } from '../../engine/licence.ts'
import type { HolidayList } from '../../engine/lists.ts'
import { orderPapers } from '../../engine/papers.ts'
import type { Registration } from '../../engine/register.ts'
import { settle, type ByClerk, type ByRules, type Ruling, type SettleTerms } from '../../engine/settle.ts'
import { readRules } from '../rules/shipped.ts'
import { ANSWERS, DOOR, LISTS, MATTER, NOW } from './facts/noodle-shop.ts'

const NUMBER = '92340104MA2TERT1X6' as LicenceNumber
const FACE = licenceFace(ANSWERS, MATTER, LISTS.scope, DOOR)
const REGISTRATION: Registration = {
  name: {
    fullName: '合肥市蜀山区王小明面馆（个体工商户）',
    tradeName: '王小明',
    tradeClass: 'catering',
    trade: '',
    form: '面馆',
    city: '3401',
    county: '340104',
    reservationId: null,
  },
  addressId: DOOR.id,
  addressKey: 'key-of-address',
  industry: '6210',
}
const TERMS: SettleTerms = {
  now: NOW,
  matter: MATTER,
  holidays: [readRules('lists/holidays-2026.json') as HolidayList],
  registryName: '合肥市蜀山区示范市场监督管理局·演示',
  specimen: true,
  kioskId: 'kiosk_hangzhou',
}
const byRules: ByRules = { kind: 'rules', ruleSet: 'd'.repeat(64) }
const byClerk: ByClerk = { kind: 'clerk', staffId: 'staff_1', reason: '核对原件无误' }

const RULINGS = {
  'rules approve': { verdict: 'approve', by: byRules, number: NUMBER, face: FACE, registration: REGISTRATION },
  'clerk approves': { verdict: 'approve', by: byClerk, number: NUMBER, face: FACE, registration: REGISTRATION },
  'rules correct': { verdict: 'correct', by: byRules },
  'clerk corrects': { verdict: 'correct', by: byClerk },
  'rules route': { verdict: 'route', by: byRules },
  'clerk routes': { verdict: 'route', by: byClerk },
  'rules ask for review': { verdict: 'review', by: byRules, proposesRefusal: false },
  'rules propose refusal': { verdict: 'review', by: byRules, proposesRefusal: true },
  'clerk refuses': { verdict: 'refuse', by: byClerk },
} as const satisfies Record<string, Ruling>

type RulingName = keyof typeof RULINGS
const names = Object.keys(RULINGS) as RulingName[]
const statuses: readonly (ApplicationStatus | null)[] = [null, 'in_review', 'returned', 'approved', 'refused', 'routed', 'withdrawn']

/** What each ruling makes of an application it may be made on. */
const AFTER: Readonly<Record<RulingName, { readonly status: ApplicationStatus; readonly letter: string; readonly queue: 'review' | 'refusal' | null; readonly note: string }>> = {
  'rules approve': { status: 'approved', letter: 'approval', queue: null, note: 'decision.approve' },
  'clerk approves': { status: 'approved', letter: 'approval', queue: null, note: 'decision.approve' },
  'rules correct': { status: 'returned', letter: 'notice', queue: null, note: 'decision.correct' },
  'clerk corrects': { status: 'returned', letter: 'notice', queue: null, note: 'decision.correct' },
  'rules route': { status: 'routed', letter: 'routing', queue: null, note: 'decision.route' },
  'clerk routes': { status: 'routed', letter: 'routing', queue: null, note: 'decision.route' },
  'rules ask for review': { status: 'in_review', letter: 'receipt', queue: 'review', note: 'decision.review' },
  'rules propose refusal': { status: 'in_review', letter: 'receipt', queue: 'refusal', note: 'decision.review' },
  'clerk refuses': { status: 'refused', letter: 'refusal', queue: null, note: 'decision.refuse' },
}

/** Who may be moved by whom: nobody is refused before a person has had the case, and no case is opened twice. */
const LEGAL: readonly (readonly [ApplicationStatus | null, readonly RulingName[]])[] = [
  [null, names.filter((name) => name !== 'clerk refuses')],
  ['returned', names.filter((name) => name !== 'clerk refuses')],
  ['in_review', names.filter((name) => RULINGS[name].verdict !== 'review')],
]
const isLegal = (status: ApplicationStatus | null, name: RulingName) => LEGAL.some(([from, rulings]) => from === status && rulings.includes(name))
const pairs = statuses.flatMap((status) => names.map((name) => [name, status, isLegal(status, name)] as const))

function anApplication(status: ApplicationStatus | null): Application {
  return {
    id: 'app_1',
    matter: 'individual-establish',
    form: 'individual-establish',
    formVersion: 1,
    receiptCode: 'HF-2026-0001',
    kioskId: 'kiosk_hangzhou',
    operatorKey: 'key-of-wang',
    agentKey: null,
    registry: '340104',
    status,
    revision: 1,
    version: 0,
    createdAt: NOW,
  }
}

const settled = (status: ApplicationStatus | null, name: RulingName, terms: Partial<SettleTerms> = {}) => settle(anApplication(status), ANSWERS, RULINGS[name], { ...TERMS, ...terms })

describe('settle', () => {
  it.each(pairs.filter(([, , legal]) => legal))('%s · on %s · exactly what follows', (name, from) => {
    const { status, letter, queue, note } = AFTER[name]
    const settlement = settled(from, name)
    expect(settlement).toMatchObject({ applicationId: 'app_1', from, status, ruling: RULINGS[name].verdict, closesCase: from === 'in_review' })
    expect(settlement.case?.queue ?? null).toBe(queue)
    expect(settlement.papers.at(-1)).toEqual({ kind: letter, copyNo: 0, printAt: null })
    expect(settlement.ledger[0]).toEqual({ kind: note, subject: 'app_1' })
    expect(settlement.licence === null).toBe(status !== 'approved')
    expect(settlement.register === null).toBe(status !== 'approved')
    expect(settlement.ledger).toHaveLength(status === 'approved' ? 2 : 1)
  })

  it.each(pairs.filter(([, , legal]) => !legal))('%s · on %s · is no legal move and throws', (name, from) => {
    expect(() => settled(from, name)).toThrow(RangeError)
  })

  it('an approval · by rules or by a clerk · settles to the same licence, books and papers', () => {
    expect(settled('in_review', 'clerk approves')).toEqual(settled('in_review', 'rules approve'))
  })

  it('a licence · approved at half past midnight in Hefei · bears the day it is there, the registry, the number and the face', () => {
    expect(settled(null, 'rules approve', { now: '2026-11-22T16:30:00.000Z' }).licence).toEqual({
      number: NUMBER,
      matter: 'individual-establish',
      face: FACE,
      registry: '合肥市蜀山区示范市场监督管理局·演示',
      establishedOn: '2026-11-23',
      issuedOn: '2026-11-23',
      duplicates: 1,
      specimen: true,
    })
  })

  it('the books · of an approval · hold name, number, place and keys, and no word of the person', () => {
    const { register } = settled(null, 'rules approve')
    expect(register).toEqual({ ...REGISTRATION, number: NUMBER, registry: '340104', operatorKey: 'key-of-wang', registeredOn: '2026-11-22', matter: 'individual-establish' })
    expect(JSON.stringify(register)).not.toContain(ANSWERS.operator.idNo)
  })

  it('the ledger · of an approval · speaks of application and number alone', () => {
    expect(settled(null, 'rules approve').ledger).toEqual([
      { kind: 'decision.approve', subject: 'app_1' },
      { kind: 'licence.issued', subject: NUMBER },
    ])
  })

  it('a case · opened on a Sunday · is due on the third working day', () => {
    expect(settled(null, 'rules ask for review').case).toMatchObject({ deadline: '2026-11-25', deadlineFlag: null, openedAt: NOW })
  })

  it('the same inputs · settled twice · the same, and frozen inputs are not touched', () => {
    const application = Object.freeze(anApplication('returned'))
    const ruling = Object.freeze({ ...RULINGS['rules approve'] })
    expect(settle(application, Object.freeze({ ...ANSWERS }), ruling, Object.freeze(TERMS))).toEqual(settle(application, ANSWERS, ruling, TERMS))
  })
})

describe('orderPapers', () => {
  it('original and three duplicates · wanted on paper in Hangzhou · are printed there, and the letter waits to be fetched', () => {
    expect(orderPapers('approve', { original: true, duplicates: 3 }, 'kiosk_hangzhou')).toEqual([
      { kind: 'licence-original', copyNo: 0, printAt: 'kiosk_hangzhou' },
      { kind: 'licence-duplicate', copyNo: 1, printAt: 'kiosk_hangzhou' },
      { kind: 'licence-duplicate', copyNo: 2, printAt: 'kiosk_hangzhou' },
      { kind: 'licence-duplicate', copyNo: 3, printAt: 'kiosk_hangzhou' },
      { kind: 'approval', copyNo: 0, printAt: null },
    ])
  })

  it('no paper wanted · approved · the licence is drawn all the same, for its electronic form', () => {
    expect(orderPapers('approve', { original: false, duplicates: 0 }, 'k')).toEqual([
      { kind: 'licence-original', copyNo: 0, printAt: null },
      { kind: 'approval', copyNo: 0, printAt: null },
    ])
  })

  it.each(['review', 'correct', 'refuse', 'route'] as const satisfies readonly Verdict[])('%s · whatever paper was wanted · a letter and no licence', (verdict) => {
    const papers = orderPapers(verdict, { original: true, duplicates: 9 }, 'k')
    expect(papers).toHaveLength(1)
    expect(papers[0]?.kind).not.toMatch(/licence/)
  })
})

describe('moves', () => {
  it.each(['approved', 'refused', 'routed', 'withdrawn'] as const)('%s · an end · has no way out', (end) => {
    expect(MOVES[end]).toEqual([])
  })

  it('a withdrawal · of what is not yet filed · does not exist; of what waits it does', () => {
    expect([null, 'in_review', 'returned', 'approved'].map((from) => mayMove(from as ApplicationStatus | null, 'withdrawn'))).toEqual([false, true, true, false])
  })

  it('a refusal · by any road · comes out of a review only', () => {
    expect(statuses.filter((from) => mayMove(from, 'refused'))).toEqual(['in_review'])
  })
})

describe('a ruling as a type', () => {
  it('a refusal by rules · cannot be written', () => {
    expectTypeOf<{ verdict: 'refuse'; by: ByRules }>().not.toExtend<Ruling>()
    expectTypeOf<{ verdict: 'refuse'; by: ByClerk }>().toExtend<Ruling>()
    expectTypeOf<Extract<Ruling, { verdict: 'refuse' }>['by']>().toEqualTypeOf<ByClerk>()
  })

  it('an approval without number, face or books · cannot be written', () => {
    expectTypeOf<{ verdict: 'approve'; by: ByRules }>().not.toExtend<Ruling>()
    expectTypeOf<{ verdict: 'approve'; by: ByClerk; face: Face; registration: Registration }>().not.toExtend<Ruling>()
    expectTypeOf<{ verdict: 'approve'; by: ByRules; number: string; face: Face; registration: Registration }>().not.toExtend<Ruling>()
  })

  it('a clerk · may not send a case back to review, and always gives a reason', () => {
    expectTypeOf<{ verdict: 'review'; by: ByClerk; proposesRefusal: false }>().not.toExtend<Ruling>()
    expectTypeOf<{ kind: 'clerk'; staffId: string }>().not.toExtend<ByClerk>()
  })

  it('rulings · all together · know the five verdicts and no sixth', () => {
    expectTypeOf<Ruling['verdict']>().toEqualTypeOf<Verdict>()
  })
})
