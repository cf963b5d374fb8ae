/** What becomes of a reservation between the judging of an application and its filing, and of many wishes at once: nobody's name is taken, nobody holds too many; on each database. */

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submitApplication } from '../../api/actions/submit-application.ts'
import type { Context, Kiosk } from '../../api/context.ts'
import { HOME_KIOSK } from '../../api/demonstration/index.ts'
import { contract, type Outcome, type Output } from '#contract'
import type { Answers } from '#engine'
import { answersOf, callAs, sendAs, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { anAbleClerk } from '../api/support/a-clerk.ts'

const KINDS = needs('postgres') === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)
const KIOSK: Kiosk = { kind: 'kiosk', id: HOME_KIOSK, name: '示范终端', region: '340104', public: true, request: null }

type Holder = { readonly idNo: string; readonly realNameToken: string }
type Reservation = Output<typeof contract.reserveName>

afterAll(closePaper)

describe.each(KINDS)('reservations on %s', (kind) => {
  let office: TestOffice

  beforeEach(async () => {
    const databaseUrl = kind === 'postgres' ? await freshDatabase() : undefined
    office = await anOffice({ patienceMs: 10_000, idle: true, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
  })

  afterEach(() => office.close())

  async function holder(story: string): Promise<Holder> {
    const { operator } = await answersOf(office, story)
    return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
  }

  const wish = (tradeName: string) => ({ matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true })
  const reserve = async (tradeName: string, who: Holder) => (await callAs(office, contract.reserveName, { ...wish(tradeName), ...who })) as Reservation
  const mine = async (who: Holder) => ((await callAs(office, contract.listMyNames, who)) as Output<typeof contract.listMyNames>).names.map(({ id }) => id)
  const rowsOf = (tradeName: string) => office.ctx.store.listNamesByTradeName({ city: '3401', tradeName })

  const applying = (tradeName: string, reservationId?: string) => answersOf(office, 'noodle-shop', (kept): Answers => ({
    ...kept, name: { given: true, division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true, ...(reservationId === undefined ? {} : { reservationId }) },
  }))

  /** The office as one application meets it: all is looked up, then `meanwhile` happens, then it is filed. */
  function submitWhile(answers: Answers, meanwhile: () => Promise<unknown>): Promise<Outcome> {
    const { store } = office.ctx
    let isDue = true
    const transact: Context['store']['transact'] = async (work) => {
      if (isDue) {
        isDue = false
        await meanwhile()
      }
      return store.transact(work)
    }
    return submitApplication({ ...office.ctx, store: { ...store, transact } }, KIOSK, { form: 'individual-establish', formVersion: 1, answers: { ...answers } })
  }

  const rulesIn = ({ findings }: Outcome) => findings.map(({ rule }) => rule)

  it.each([['with its number', true], ['without', false]])('handed over while its holder’s application is filed %s · stays the other’s, and the applicant is told', async (_, isNamed) => {
    const [wang, li] = [await holder('noodle-shop'), await holder('seventeen')]
    const { id } = await reserve('听松', wang)
    const answers = await applying('听松', isNamed ? id : undefined)
    const outcome = await submitWhile(answers, () => callAs(office, contract.transferName, { id, ...wang, toIdNo: li.idNo, toRealNameToken: li.realNameToken }))
    expect(outcome.status).toBe('returned')
    expect(rulesIn(outcome)).toContain('R-NM-10')
    expect(await mine(li)).toEqual([id])
    expect(await rowsOf('听松')).toMatchObject([{ id, status: 'reserved', licenceNumber: null }])
  })

  it('used by another application of the same person meanwhile · is on one licence only', async () => {
    const wang = await holder('noodle-shop')
    const { id } = await reserve('双桂', wang)
    const [one, two] = [await applying('双桂', id), await applying('双桂', id)]
    let first: Outcome | undefined
    const second = await submitWhile(one, async () => {
      first = await submit(office, two)
    })
    expect([first?.status, second.status]).toEqual(['approved', 'returned'])
    expect(await rowsOf('双桂')).toMatchObject([{ id, status: 'registered', licenceNumber: first?.licence?.number }])
  })

  it('six applications of one person with it at once · one licence carries it', async () => {
    const wang = await holder('noodle-shop')
    const { id } = await reserve('三径', wang)
    const wishes = await Promise.all(Array.from({ length: 6 }, () => applying('三径', id)))
    const settled = await Promise.allSettled(wishes.map((answers) => submit(office, answers)))
    const outcomes = settled.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as { readonly code: string })))
    const approved = outcomes.filter((each): each is Outcome => 'status' in each && each.status === 'approved')
    expect(approved).toHaveLength(1)
    expect(await rowsOf('三径')).toMatchObject([{ id, status: 'registered', licenceNumber: approved[0]?.licence?.number }])
  })

  it('released by a clerk while its holder’s application is filed · is judged anew, and not told to come back later', async () => {
    const clerk = await anAbleClerk(office, 'clerk')
    const wang = await holder('noodle-shop')
    const { id } = await reserve('晚渡', wang)
    const answers = await applying('晚渡', id)
    const { names } = (await callAs(office, contract.listNames, { name: '晚渡' }, { cookie: clerk })) as Output<typeof contract.listNames>
    const outcome = await submitWhile(answers, () => callAs(office, contract.releaseReservation, { id, seen: names[0]?.seen ?? '', reason: '本人来电，称不再开店' }, { cookie: clerk }))
    expect(outcome.status).toBe('returned')
    expect(rulesIn(outcome)).toContain('R-NM-13')
    expect(await rowsOf('晚渡')).toEqual([])
  })

  it('eight names wished by one person at once · three are kept', async () => {
    const wang = await holder('noodle-shop')
    const told = await Promise.all(['一帆', '二泉', '四维', '五柳', '六合', '七弦', '八音', '九歌'].map((tradeName) => sendAs(office, contract.reserveName, { ...wish(tradeName), ...wang })))
    expect(told.map(({ status, body }) => (status === 200 ? '200' : (body as { readonly code: string }).code)).sort()).toEqual(['200', '200', '200', ...Array.from({ length: 5 }, () => 'too_many_names')])
    expect(await mine(wang)).toHaveLength(3)
  })

  it('third name wished eight times at once by one person · is kept, and all are told the same', async () => {
    const wang = await holder('noodle-shop')
    for (const tradeName of ['一帆', '二泉']) await reserve(tradeName, wang)
    const told = await Promise.all(Array.from({ length: 8 }, () => sendAs(office, contract.reserveName, { ...wish('三径'), ...wang })))
    expect([...new Set(told.map(({ status, body }) => `${String(status)} ${(body as { readonly id?: string }).id ?? ''}`))]).toHaveLength(1)
    expect(told[0]?.status).toBe(200)
    expect(await mine(wang)).toHaveLength(3)
  })

  it('handed over by three people at once to one who holds two · one comes', async () => {
    const li = await holder('seventeen')
    await reserve('渔火', li)
    await reserve('江枫', li)
    const givers = await Promise.all(['noodle-shop', 'leap-day', 'rare-characters'].map(holder))
    const ids = await Promise.all(givers.map((giver, at) => reserve(`${'甲乙丙'.charAt(at)}字松`, giver)))
    const told = await Promise.all(givers.map((giver, at) => sendAs(office, contract.transferName, { id: ids[at]?.id ?? '', ...giver, toIdNo: li.idNo, toRealNameToken: li.realNameToken })))
    expect(told.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await mine(li)).toHaveLength(3)
  })

  it('two clerks release it and its holder extends it at once · it is released once or kept, never both', async () => {
    const clerks = [await anAbleClerk(office, 'clerk'), await anAbleClerk(office, 'clerk2')]
    const wang = await holder('noodle-shop')
    const { id } = await reserve('归雁', wang)
    const { names } = (await callAs(office, contract.listNames, { name: '归雁' }, { cookie: clerks[0] ?? '' })) as Output<typeof contract.listNames>
    const input = { id, seen: names[0]?.seen ?? '', reason: '本人来电，称不再开店' }
    const [extended, ...released] = await Promise.all([sendAs(office, contract.extendName, { id, ...wang }), ...clerks.map((cookie) => sendAs(office, contract.releaseReservation, input, { cookie }))])
    const done = [extended, ...released].filter((each) => each?.status === 200)
    expect(done).toHaveLength(1)
    const told = released.filter(({ status }) => status !== 200).map(({ body }) => (body as { readonly code: string }).code)
    expect([...new Set(told)]).toEqual(['reservation_moved'])
    const left = await rowsOf('归雁')
    expect(left).toHaveLength(done[0] === extended ? 1 : 0)
    const acts = (await office.ctx.store.listLedgerEntriesOn(id)).map(({ kind }) => kind)
    expect(acts).toEqual(['name.reserved', done[0] === extended ? 'name.extended' : 'name.released_by_clerk'])
  })
})
