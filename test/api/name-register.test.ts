/** The register of names at the counter: what a clerk is told of a name, and a reservation released for a reason that is kept, never one that moved meanwhile. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Input, type Output } from '#contract'
import { listNameReleases } from '../../api/actions/list-name-releases.ts'
import { listNames } from '../../api/actions/list-names.ts'
import { releaseReservation } from '../../api/actions/release-reservation.ts'
import { digestOf } from '../../api/policy/digest.ts'
import { listAlikeNames } from '../../api/road/alike-names.ts'
import { personKey } from '../../api/road/keys.ts'
import { HOSTILE } from '../engine/names/hostile-texts.ts'
import { answersOf, callAs, sendAs, submit } from '../support/an-applicant.ts'
import { anAbleClerk } from './support/a-clerk.ts'
import { codeOf, openDesk, type Desk } from './support/a-desk.ts'

let desk: Desk
let auditor: string

beforeAll(async () => {
  desk = await openDesk()
  auditor = await anAbleClerk(desk.door.office, 'auditor')
})

afterAll(() => desk.door.close())

type Answer = Output<typeof contract.listNames>
type Reservation = Output<typeof contract.reserveName>

const search = async (name: string, cookie = desk.clerk) => (await callAs(desk.door.office, contract.listNames, { name }, { cookie })) as Answer
const told = ({ names }: Answer) => names.map(({ fullName, likeness, status }) => `${fullName} ${likeness} ${status}`)

async function holderOf(story: string) {
  const { operator } = await answersOf(desk.door.office, story)
  return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
}

async function reserve(tradeName: string, story = 'noodle-shop'): Promise<Reservation> {
  const wish = { matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true }
  return (await callAs(desk.door.office, contract.reserveName, { ...wish, ...(await holderOf(story)) })) as Reservation
}

/** As the clerk sees it. */
async function seen(tradeName: string): Promise<Pick<Input<typeof contract.releaseReservation>, 'id' | 'seen'>> {
  const [name] = (await search(tradeName)).names
  return { id: name!.id, seen: name!.seen ?? '' }
}

const release = (input: Omit<Input<typeof contract.releaseReservation>, 'reason'> & { readonly reason?: string }, cookie = desk.clerk) => desk.tell(contract.releaseReservation, { reason: '本人持证件到窗口申请', ...input }, cookie)

const released = async (name?: string, cookie = desk.clerk) => ((await callAs(desk.door.office, contract.listNameReleases, name === undefined ? {} : { name }, { cookie })) as Output<typeof contract.listNameReleases>).releases

const ledgerOf = async (id: string) => (await desk.door.office.ctx.store.listLedgerEntriesOn(id)).filter(({ kind }) => kind === 'name.released_by_clerk')

describe('search', () => {
  it('trade name · is told with its namesakes first, then those alike, of every trade', async () => {
    expect(told(await search('清和园'))).toEqual(['合肥市蜀山区清和园餐饮店（个体工商户） identical registered', '合肥市包河区青禾园餐饮店（个体工商户） same-sound registered'])
    expect(told(await search('老灶'))).toContain('合肥市蜀山区老灶台小吃店（个体工商户） contained reserved')
    expect(told(await search('木未'))[0]).toMatch(/木未服装店.* identical registered/)
  })

  it('whole name · is compared within its trade, and says which', async () => {
    expect(await search('云上')).toMatchObject({ tradeName: '云上', within: null })
    const { tradeName, within, names } = await search('合肥市庐阳区云上奶茶店（个体工商户）')
    expect({ tradeName, within: within?.zh, likeness: names[0]?.likeness }).toEqual({ tradeName: '云上', within: '饮品', likeness: 'identical' })
    expect(told(await search('合肥市庐阳区云上五金店'))).toEqual([])
  })

  it('registered · has its licence and no end; ended · holds its words for a year; lapsed · is nothing', async () => {
    const [registered] = (await search('清和园')).names
    expect(registered).toMatchObject({ status: 'registered', until: null, stands: true, seen: null, county: { zh: '蜀山区' } })
    expect(registered!.licenceNumber).toMatch(/^[0-9A-Z]{18}$/)
    expect((await search('旧渡口')).names[0]).toMatchObject({ status: 'cancelled', since: '2026-08-14', until: '2027-08-14', stands: true, licenceNumber: null })
    expect((await search('远渡口')).names[0]).toMatchObject({ status: 'cancelled', stands: false })
    expect((await search('过期香')).names).toEqual([])
  })

  it('reservation · is told with its last day, and of its holder nothing at all', async () => {
    const { id, lastDay } = await reserve('听松')
    const answer = await search('听松')
    expect(answer.names).toMatchObject([{ id, status: 'reserved', until: lastDay, stands: true, since: '2026-11-22' }])
    const { idNo } = await holderOf('noodle-shop')
    const row = await desk.door.office.ctx.store.findNameReservation(id)
    expect([idNo, idNo.slice(-4), '王小明', row!.reservedBy!].filter((word) => JSON.stringify(answer).includes(word))).toEqual([])
    expect(codeOf(await release(await seen('听松')))).toBe('200')
  })

  it('signs, blanks and very long names · find nothing and break nothing', async () => {
    for (const name of ['（）', '   ', '%', '𠮷', '店'.repeat(120), '合肥市蜀山区店']) expect((await desk.tell(contract.listNames, { name })).status).toBe(200)
  })

  it.each(HOSTILE)('%s · is searched or refused, and breaks nothing', async (_, text) => {
    const told = [...text].slice(0, 120).join('')
    const tries = [told, `合肥市蜀山区${told}`.slice(0, 120), `合肥市蜀山区${told.slice(0, 100)}小吃店`]
    for (const name of tries) for (const route of [contract.listNames, contract.listNameReleases]) expect(['200', '400 bad_path', '422 input_invalid']).toContain(codeOf(await desk.tell(route, { name })))
  })

  it('member of staff who is no clerk · may look, and is offered nothing to release', async () => {
    const { names } = await search('老灶台', auditor)
    expect(names[0]).toMatchObject({ status: 'reserved', seen: null })
  })

  it('keys being made anew · equal names are told, and that only those were looked for', async () => {
    const { store } = desk.door.office.ctx
    const found = await listAlikeNames({ ...desk.door.office.ctx, store: { ...store, findSetting: () => Promise.resolve(undefined) } }, { tradeName: '清和园', tradeClasses: null })
    expect({ names: found.alike.map(({ likeness }) => likeness), exactOnly: found.exactOnly }).toEqual({ names: ['identical'], exactOnly: true })
  })
})

describe('release by a clerk', () => {
  it('holder at the counter · the name is free at once, and the act stands in the ledger without name or person', async () => {
    const { id } = await reserve('拾翠')
    const { idNo } = await holderOf('noodle-shop')
    const answer = await release({ ...(await seen('拾翠')), idNo })
    expect(answer).toMatchObject({ status: 200, body: { fullName: '合肥市蜀山区拾翠小吃店（个体工商户）' } })
    expect((await search('拾翠')).names).toEqual([])
    expect((await reserve('拾翠', 'seventeen')).id).not.toBe(id)
    const [entry] = await ledgerOf(id)
    expect(entry).toMatchObject({ actor: 'staff_clerk' })
    expect(JSON.stringify(entry)).not.toMatch(new RegExp(`\\p{Script=Han}|${idNo}`, 'u'))
    await release(await seen('拾翠'))
  })

  it('somebody else at the counter · is refused, and the name stays', async () => {
    await reserve('采薇')
    const [other, holder] = [await holderOf('seventeen'), await holderOf('noodle-shop')]
    expect(codeOf(await release({ ...(await seen('采薇')), idNo: other.idNo }))).toBe('409 not_the_holder')
    expect(codeOf(await release({ ...(await seen('采薇')), idNo: ` ${holder.idNo.slice(0, 6)} ${holder.idNo.slice(6)}` }))).toBe('200')
  })

  it('document of somebody else · stands in the ledger each time it was tried, with the clerk and nothing of the person', async () => {
    const { store } = desk.door.office.ctx
    const { id, lastDay } = await reserve('濯缨')
    const input = await seen('濯缨')
    const { idNo } = await holderOf('seventeen')
    for (let time = 0; time < 2; time += 1) expect(codeOf(await release({ ...input, idNo }))).toBe('409 not_the_holder')
    const tried = (await store.listLedgerEntriesOn(id)).filter(({ kind }) => kind === 'name.document_refused')
    expect(tried.map(({ actor, digest }) => `${actor} ${digest}`)).toEqual(Array.from({ length: 2 }, () => `staff_clerk ${lastDay}T16:00:00.000Z`))
    expect([idNo, idNo.slice(-4), personKey(store, idNo), input.seen].filter((word) => JSON.stringify(tried).includes(word))).toEqual([])
    expect(codeOf(await release(input))).toBe('200')
  })

  it('extended, handed over or given up since it was seen · is refused as moved, and stays as it is', async () => {
    const [wang, li] = [await holderOf('noodle-shop'), await holderOf('seventeen')]
    const { id } = await reserve('归雁')
    const before = await seen('归雁')
    await callAs(desk.door.office, contract.extendName, { id, ...wang })
    expect(codeOf(await release(before))).toBe('409 reservation_moved')
    const extended = await seen('归雁')
    await callAs(desk.door.office, contract.transferName, { id, ...wang, toIdNo: li.idNo, toRealNameToken: li.realNameToken })
    expect(codeOf(await release(extended))).toBe('409 reservation_moved')
    const handedOver = await seen('归雁')
    expect(handedOver.id).toBe(id)
    await callAs(desk.door.office, contract.releaseName, { id, ...li })
    expect(codeOf(await release(handedOver))).toBe('409 reservation_moved')
  })

  it('used up by an application · is registered now, and no reservation any more', async () => {
    await reserve('双桂')
    const before = await seen('双桂')
    await submit(desk.door.office, await answersOf(desk.door.office, 'noodle-shop', (kept) => ({ ...kept, name: { given: true, division: '合肥市蜀山区', tradeName: '双桂', trade: '小吃', form: '店' } })))
    expect(codeOf(await release(before))).toBe('409 reservation_moved')
    expect((await search('双桂')).names[0]).toMatchObject({ status: 'registered', seen: null })
  })

  it('no clerk, no reason, a clerk of another registry · releases nothing', async () => {
    await reserve('晚渡')
    const input = await seen('晚渡')
    expect(codeOf(await release(input, auditor))).toBe('403 forbidden')
    expect(codeOf(await release({ ...input, reason: '      ' }))).toBe('422 reason_needed')
    const { ctx } = desk.door.office
    const elsewhere = { kind: 'staff', id: 'staff_x', login: 'x', name: 'x', role: 'clerk', registry: '340111', mustChange: false, tokenHash: '', request: null } as const
    expect((await listNames(ctx, elsewhere, { name: '晚渡' })).names[0]).toMatchObject({ status: 'reserved', seen: null })
    await expect(releaseReservation(ctx, elsewhere, { ...input, reason: '本人申请' })).rejects.toMatchObject({ code: 'forbidden' })
    expect(codeOf(await release(input))).toBe('200')
  })

  it('sent twice under one key · is done once and answered alike; another key · finds it gone', async () => {
    await reserve('远钟')
    const input = { ...(await seen('远钟')), reason: '本人持证件到窗口申请' }
    const send = (key: string) => sendAs(desk.door.office, contract.releaseReservation, input, { key, cookie: desk.clerk })
    const key = crypto.randomUUID()
    const answers = await Promise.all([send(key), send(key), send(key)])
    expect(answers.map(codeOf)).toEqual(['200', '200', '200'])
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(codeOf(await send(crypto.randomUUID()))).toBe('409 reservation_moved')
    expect(await ledgerOf(input.id)).toHaveLength(1)
    expect((await released('远钟')).map(({ id }) => id)).toEqual([input.id])
  })
})

describe('what was released', () => {
  const elsewhere = { kind: 'staff', id: 'staff_x', login: 'x', name: 'x', role: 'clerk', registry: '340111', mustChange: false, tokenHash: '', request: null } as const

  it('released with a reason · is told newest first with clerk, time and reason, whether a document was checked, and of the holder nothing', async () => {
    const { store } = desk.door.office.ctx
    await reserve('枕流')
    const first = await seen('枕流')
    await release({ ...first, reason: '本人来电，称不再开店。' })
    await reserve('枕流')
    const { idNo } = await holderOf('noodle-shop')
    const second = await seen('枕流')
    await release({ ...second, idNo })
    const clerk = (await store.findStaff('staff_clerk'))!.name
    const fullName = '合肥市蜀山区枕流小吃店（个体工商户）'
    const told = [
      { id: second.id, fullName, holderShown: true, reason: '本人持证件到窗口申请', by: clerk, at: expect.any(String) as string },
      { id: first.id, fullName, holderShown: false, reason: '本人来电，称不再开店。', by: clerk, at: expect.any(String) as string },
    ]
    const byId = (rows: readonly { readonly id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const name of ['枕流', '合肥市蜀山区枕流小吃店', fullName]) expect(byId(await released(name))).toEqual(byId(told))
    expect(await released()).toEqual(expect.arrayContaining(told))
    expect(JSON.stringify(await store.listNameReleases({ city: '3401', county: null, limit: 100, since: '' }))).not.toContain(idNo)
  })

  it('ledger · holds the digest of the whole row, so that a word changed later is seen', async () => {
    await reserve('漱石')
    const { id, seen: digest } = await seen('漱石')
    await release({ id, seen: digest, reason: '重复保留，经本人同意' })
    const [row] = await desk.door.office.ctx.store.listNameReleasesOf({ city: '3401', county: '340104', limit: 1, text: '漱石' })
    expect(row).toMatchObject({ id, reason: '重复保留，经本人同意', holderShown: false, releasedBy: 'staff_clerk' })
    expect((await ledgerOf(id)).map((entry) => entry.digest)).toEqual([digestOf(row)])
  })

  it('refused release · leaves no row', async () => {
    await reserve('问樵')
    const input = await seen('问樵')
    expect(codeOf(await release({ ...input, idNo: (await holderOf('seventeen')).idNo }))).toBe('409 not_the_holder')
    expect(await released('问樵')).toEqual([])
    await release(input)
    expect(await released('问樵')).toHaveLength(1)
  })

  it('clerk of another registry · is told none of ours; an auditor of the whole city is', async () => {
    const { ctx } = desk.door.office
    expect((await listNameReleases(ctx, elsewhere, {})).releases).toEqual([])
    expect((await listNameReleases(ctx, elsewhere, { name: '枕流' })).releases).toEqual([])
    expect((await listNameReleases(ctx, { ...elsewhere, role: 'auditor', registry: null }, { name: '枕流' })).releases).toHaveLength(2)
  })

  it('name written otherwise, in traditional characters or with blanks · is found as in the search', async () => {
    await reserve('观云')
    const { id } = await seen('观云')
    for (const name of ['觀雲', '观 云', '合肥市蜀山区觀雲小吃店']) expect((await search(name)).names[0]).toMatchObject({ id, likeness: 'identical' })
    expect(codeOf(await release(await seen('观云')))).toBe('200')
    for (const name of ['觀雲', '观 云', '合肥市蜀山区觀雲小吃店']) expect((await released(name)).map((each) => each.id)).toEqual([id])
  })

  it('more than twenty · the newest are told, and that there are more', async () => {
    const { ctx } = desk.door.office
    const who = { ...elsewhere, registry: '340122' }
    const row = (at: number) => ({
      id: `name_many_${String(at)}`, city: '3401', county: '340122', fullName: '肥东县沧浪小吃店（个体工商户）', reservedUntil: '2027-01-22T16:00:00.000Z', reason: '重复保留，经本人同意', holderShown: false,
      releasedBy: 'staff_clerk', releasedAt: `2026-11-22T01:00:00.${String(at).padStart(3, '0')}Z`,
    })
    const add = (ats: readonly number[]) => ctx.store.transact(async (tx) => {
      for (const at of ats) await tx.insertNameRelease(row(at))
    })
    const told = async (asked: Input<typeof contract.listNameReleases>) => {
      const { more, releases } = await listNameReleases(ctx, who, asked)
      return `${String(releases.length)}, ${releases[0]?.id ?? ''} to ${releases.at(-1)?.id ?? ''}, more: ${String(more)}`
    }
    await add(Array.from({ length: 20 }, (_, at) => at))
    for (const asked of [{}, { name: '沧浪' }]) expect(await told(asked)).toBe('20, name_many_19 to name_many_0, more: false')
    await add([20])
    for (const asked of [{}, { name: '沧浪' }]) expect(await told(asked)).toBe('20, name_many_20 to name_many_1, more: true')
  })

  it('a year ago · is lately no more, and still found by its name', async () => {
    const { ctx } = desk.door.office
    const inAYear = { ...ctx, now: () => new Date(Date.parse(ctx.now()) + 400 * 86_400_000).toISOString() }
    const who = { ...elsewhere, registry: '340104' }
    expect((await listNameReleases(inAYear, who, {})).releases).toEqual([])
    expect((await listNameReleases(inAYear, who, { name: '枕流' })).releases).toHaveLength(2)
  })

  it('signs, blanks and very long names · find nothing and break nothing', async () => {
    for (const name of ['%', '_', '!', '店'.repeat(120), '𠮷']) expect(await released(name)).toEqual([])
    expect((await desk.tell(contract.listNameReleases, { name: '   ' })).status).toBe(200)
    expect((await released()).length).toBeLessThanOrEqual(20)
  })
})
