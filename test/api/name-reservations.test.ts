/** A name set aside: for a proven person, for the time the law gives, once longer, given up, handed over, used, and never two people's. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Input, type Output } from '#contract'
import { personKey } from '../../api/road/keys.ts'
import { answersOf, callAs, sendAs, submit } from '../support/an-applicant.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

type Reservation = Output<typeof contract.reserveName>
type Holder = { readonly idNo: string; readonly realNameToken: string }
type Refused = { readonly code: string; readonly faults: readonly { readonly code: string }[]; readonly alternatives?: readonly string[] }

async function holder(story: string): Promise<Holder> {
  const { operator } = await answersOf(door.office, story)
  return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
}

const wish = (tradeName: string, change: Partial<Input<typeof contract.reserveName>> = {}) => ({
  matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: false, ...change,
})

async function reserve(tradeName: string, who: Holder, change: Partial<Input<typeof contract.reserveName>> = {}): Promise<Reservation> {
  return (await callAs(door.office, contract.reserveName, { ...wish(tradeName, change), ...who })) as Reservation
}

async function refused(tradeName: string, who: Holder, change: Partial<Input<typeof contract.reserveName>> = {}): Promise<Refused & { readonly status: number }> {
  const { status, body } = await sendAs(door.office, contract.reserveName, { ...wish(tradeName, change), ...who })
  return { status, ...(body as Refused) }
}

const mine = async (who: Holder) => ((await callAs(door.office, contract.listMyNames, who)) as Output<typeof contract.listMyNames>).names
const release = (id: string, who: Holder) => callAs(door.office, contract.releaseName, { id, ...who })

const judge = async (tradeName: string) => (await callAs(door.office, contract.judgeName, { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店' })) as Output<typeof contract.judgeName>

/** Nothing set aside in one test is in the way of the next. */
afterEach(async () => {
  for (const story of ['noodle-shop', 'seventeen']) {
    const who = await holder(story)
    for (const { id } of await mine(who)) await release(id, who)
  }
})

describe('reserving', () => {
  it('free name · is kept for two months, its last day inside, and stands against others from then on', async () => {
    const wang = await holder('noodle-shop')
    const { id, ...told } = await reserve('松风', wang)
    expect(told).toEqual({ fullName: '合肥市蜀山区松风小吃店（个体工商户）', since: '2026-11-22', lastDay: '2027-01-22', mayExtend: true })
    expect(await mine(wang)).toEqual([{ id, ...told }])
    expect(await judge('松风')).toMatchObject({ level: 'correct', conflicts: [{ likeness: 'identical', status: 'reserved' }] })
    expect((await reserve('松风', wang)).id).toBe(id)
    expect(await callAs(door.office, contract.judgeName, { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', tradeName: '松风', trade: '小吃', form: '店', reservationId: id })).toMatchObject({ level: 'ok', conflicts: [] })
    await release(id, wang)
    expect((await judge('松风')).level).toBe('ok')
    expect(await mine(wang)).toEqual([])
  })

  it('trade that needs approval first · is kept for a year', async () => {
    const { scope } = door.office.ctx.policy.lists
    const item = [...scope.items.values()].find(({ kind }) => kind === 'pre-approval')!.id
    const wang = await holder('noodle-shop')
    const { lastDay } = await reserve('听雪', wang, { items: ['S201', item] })
    expect(lastDay).toBe('2027-11-22')
  })

  it('name somebody else has · is refused with free names to have instead', async () => {
    const wang = await holder('noodle-shop')
    await reserve('云岭', wang)
    const told = await refused('云岭', await holder('seventeen'))
    expect(told).toMatchObject({ status: 409, code: 'name_taken' })
    expect(told.alternatives!.length).toBeGreaterThanOrEqual(3)
    for (const alternative of told.alternatives!) expect((await judge(alternative)).conflicts).toEqual([])
  })

  it('name the rules would not let stand · is refused with every reason', async () => {
    const wang = await holder('noodle-shop')
    expect(await refused('好', wang)).toMatchObject({ status: 422, code: 'name_unfit', faults: [{ code: 'R-NM-04' }] })
    expect(await refused('雷锋', wang)).toMatchObject({ code: 'name_unfit', faults: [{ code: 'R-NM-08' }] })
  })

  it('name that sounds like another · is kept only once the risk is accepted', async () => {
    const [wang, li] = [await holder('noodle-shop'), await holder('seventeen')]
    await reserve('松枫', li)
    expect(await refused('松峰', wang)).toMatchObject({ code: 'name_unfit', faults: [{ code: 'risk_not_accepted' }] })
    expect((await reserve('松峰', wang, { riskAccepted: true })).fullName).toContain('松峰')
  })

  it('fourth name of one person · is refused', async () => {
    const wang = await holder('noodle-shop')
    for (const tradeName of ['一帆', '二泉', '三径']) await reserve(tradeName, wang)
    expect(await refused('四维', wang)).toMatchObject({ status: 409, code: 'too_many_names' })
  })

  it('name that speaks of another county, or county of no registry here · keeps nothing', async () => {
    const wang = await holder('noodle-shop')
    expect(await refused('听涛', wang, { county: '340111' })).toMatchObject({ status: 422, code: 'name_unfit' })
    for (const county of ['999999', '340100', '110101']) expect(await refused('听涛', wang, { county })).toMatchObject({ status: 422, code: 'name_unfit' })
    expect(await mine(wang)).toEqual([])
  })

  it('person not proven, or proven as another · keeps nothing', async () => {
    const wang = await holder('noodle-shop')
    const other = await holder('seventeen')
    for (const realNameToken of ['rn_nobody', other.realNameToken]) expect(await refused('听雨', { ...wang, realNameToken })).toMatchObject({ status: 403, code: 'identity_not_proven' })
    expect((await judge('听雨')).level).toBe('ok')
  })

  it('own name · applied for without its number · is used up and not in the way', async () => {
    const answers = await answersOf(door.office, 'noodle-shop', (kept) => ({ ...kept, name: { given: true, division: '合肥市蜀山区', tradeName: '双桂', trade: '小吃', form: '店' } }))
    const wang = { idNo: answers.operator.idNo, realNameToken: answers.operator.realNameToken! }
    const { id } = await reserve('双桂', wang)
    const outcome = await submit(door.office, answers)
    expect(outcome.status).toBe('approved')
    expect(await mine(wang)).toEqual([])
    expect(await door.office.ctx.store.listNamesByTradeName({ city: '3401', tradeName: '双桂' })).toMatchObject([{ id, status: 'registered', licenceNumber: outcome.licence!.number }])
  })
})

describe('a name set aside', () => {
  it('extended · lasts as long again, once', async () => {
    const wang = await holder('noodle-shop')
    const { id } = await reserve('眠鸥', wang)
    const extend = () => sendAs(door.office, contract.extendName, { id, ...wang })
    expect(await extend()).toMatchObject({ status: 200, body: { lastDay: '2027-03-22', mayExtend: false } })
    expect(await extend()).toMatchObject({ status: 409, body: { code: 'already_extended' } })
  })

  it('handed over · is the other’s, with the same last day, and no longer one’s own', async () => {
    const [wang, li] = [await holder('noodle-shop'), await holder('seventeen')]
    const { id, lastDay } = await reserve('芦荻', wang)
    const given = (await callAs(door.office, contract.transferName, { id, ...wang, toIdNo: li.idNo, toRealNameToken: li.realNameToken })) as Reservation
    expect(given).toMatchObject({ id, lastDay })
    expect(await mine(wang)).toEqual([])
    expect(await mine(li)).toMatchObject([{ id }])
    expect((await sendAs(door.office, contract.releaseName, { id, ...wang })).status).toBe(404)
  })

  it('handed over to oneself · however the number is written, and however many are held · is refused, and stays', async () => {
    const wang = await holder('noodle-shop')
    const [{ id }] = [await reserve('蒹葭', wang), await reserve('白露', wang), await reserve('秋水', wang)]
    for (const toIdNo of [wang.idNo, ` ${wang.idNo.slice(0, 6)} ${wang.idNo.slice(6)}`, wang.idNo.normalize('NFKC').replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))]) {
      const { status, body } = await sendAs(door.office, contract.transferName, { id, ...wang, toIdNo, toRealNameToken: wang.realNameToken })
      expect({ status, code: (body as Refused).code }).toEqual({ status: 409, code: 'same_person' })
    }
    expect((await mine(wang)).map((name) => name.id)).toContain(id)
  })

  it('handed over to somebody who holds three · is refused, and stays', async () => {
    const [wang, li] = [await holder('noodle-shop'), await holder('seventeen')]
    const { id } = await reserve('汀兰', wang)
    for (const tradeName of ['一苇', '二泉', '三径']) await reserve(tradeName, li)
    const { status, body } = await sendAs(door.office, contract.transferName, { id, ...wang, toIdNo: li.idNo, toRealNameToken: li.realNameToken })
    expect({ status, code: (body as Refused).code }).toEqual({ status: 409, code: 'too_many_names' })
    expect(await mine(wang)).toMatchObject([{ id }])
  })

  it('of somebody else · can be neither extended, given up nor handed over, and is not even told of', async () => {
    const [wang, li] = [await holder('noodle-shop'), await holder('seventeen')]
    const { id } = await reserve('苇岸', wang)
    const calls = [sendAs(door.office, contract.extendName, { id, ...li }), sendAs(door.office, contract.releaseName, { id, ...li }), sendAs(door.office, contract.transferName, { id, ...li, toIdNo: wang.idNo, toRealNameToken: wang.realNameToken })]
    for (const { status, body } of await Promise.all(calls)) expect({ status, code: (body as Refused).code }).toEqual({ status: 404, code: 'not_found' })
    expect(await mine(li)).toEqual([])
  })

  it('two names handed over to one person · cannot be seen in the ledger to be one person’s', async () => {
    const { store } = door.office.ctx
    const [wang, li] = [await holder('noodle-shop'), await holder('seventeen')]
    const ids = [(await reserve('渔火', wang)).id, (await reserve('江枫', wang)).id]
    for (const id of ids) await callAs(door.office, contract.transferName, { id, ...wang, toIdNo: li.idNo, toRealNameToken: li.realNameToken })
    const digests = (await Promise.all(ids.map((id) => store.listLedgerEntriesOn(id)))).flat().filter(({ kind }) => kind === 'name.transferred').map(({ digest }) => digest)
    expect([digests.length, new Set(digests).size, digests.includes(personKey(store, li.idNo))]).toEqual([2, 2, false])
  })

  it('every act · stands in the ledger, without a name or a person', async () => {
    const entries = await door.office.ctx.store.listLedgerEntries({ after: 0, limit: 10_000 })
    const acts = entries.filter(({ kind }) => kind.startsWith('name.'))
    expect(new Set(acts.map(({ kind }) => kind))).toEqual(new Set(['name.reserved', 'name.extended', 'name.released', 'name.transferred']))
    expect(JSON.stringify(acts)).not.toMatch(/\p{Script=Han}/u)
  })
})
