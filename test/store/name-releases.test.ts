/** Releases of reservations on both databases: kept with their reason, told newest first, never changed. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rows } from '../../api/store/index.ts'
import { later, NOON } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

type Release = Rows['nameReleases']

function release(change: Partial<Release> = {}): Release {
  return {
    id: 'name_1', city: '3401', county: '340104', fullName: '合肥市蜀山区听松小吃店（个体工商户）', reservedUntil: later(60), reason: '本人持证件到窗口', holderShown: true,
    releasedBy: 'staff_li', releasedAt: NOON, ...change,
  }
}

const CITY = { city: '3401', county: null, limit: 20 } as const

describe.each(KINDS)('releases on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const add = (...rows: readonly Release[]) => office.store.transact(async (tx) => {
    for (const row of rows) await tx.insertNameRelease(row)
  })
  const ids = (rows: readonly Release[]) => rows.map(({ id }) => id)

  it('release · read back · is what was written, with its flag', async () => {
    const rows = [release({ id: 'name_2', holderShown: false, releasedAt: later(1), reason: '多行\n理由 𠮷' }), release()]
    await add(...rows)
    expect(await office.store.listNameReleases({ ...CITY, since: NOON })).toEqual(rows)
  })

  it('releases · listed · come newest first, of one city or county, since a day, as many as asked for', async () => {
    await add(
      release({ id: 'name_old', releasedAt: '2026-01-02T03:00:00.000Z' }), release(), release({ id: 'name_2' }), release({ id: 'name_3', county: '340111', releasedAt: later(3) }),
      release({ id: 'name_far', city: '3402', county: '340202', releasedAt: later(4) }),
    )
    const { store } = office
    expect(ids(await store.listNameReleases({ ...CITY, since: '2026-11-25' }))).toEqual(['name_3', 'name_2', 'name_1'])
    expect(ids(await store.listNameReleases({ ...CITY, since: '2026-01-02', limit: 4 }))).toEqual(['name_3', 'name_2', 'name_1', 'name_old'])
    expect(ids(await store.listNameReleases({ ...CITY, county: '340104', since: '2026-11-25', limit: 1 }))).toEqual(['name_2'])
    expect(ids(await store.listNameReleases({ ...CITY, city: '3402', since: '2026-11-25' }))).toEqual(['name_far'])
  })

  it('full name or words of it · asked for · finds those however old, and signs of a pattern find themselves only', async () => {
    await add(release({ releasedAt: '2020-01-02T03:00:00.000Z' }), release({ id: 'name_2', fullName: '合肥市蜀山区百分之百%_!店' }), release({ id: 'name_3', county: '340111' }))
    const { store } = office
    for (const text of ['合肥市蜀山区听松小吃店（个体工商户）', '听松']) expect(ids(await store.listNameReleasesOf({ ...CITY, text }))).toEqual(['name_3', 'name_1'])
    expect(ids(await store.listNameReleasesOf({ ...CITY, county: '340104', text: '听松' }))).toEqual(['name_1'])
    for (const text of ['%', '_', '!', '%_!']) expect(ids(await store.listNameReleasesOf({ ...CITY, text }))).toEqual(['name_2'])
    expect(ids(await store.listNameReleasesOf({ ...CITY, text: '听_' }))).toEqual([])
  })

  it('release · without a reason, twice, or with a flag that is none · is refused', async () => {
    await add(release())
    await expect(add(release())).rejects.toMatchObject({ index: 'name_releases_pkey' })
    await expect(add(release({ id: 'name_2', reason: '无' }))).rejects.toMatchObject({ constraint: 'name_releases_reason' })
    await expect(office.attack(`insert into name_releases select 'name_3', city, county, full_name, reserved_until, reason, 2, released_by, released_at from name_releases`)).rejects.toMatchObject({ constraint: 'name_releases_holder_shown' })
  })

  it('release · rewritten or taken away with the database password in hand · stays', async () => {
    await add(release())
    await expect(office.attack(`update name_releases set reason = '另一个理由'`)).rejects.toMatchObject({ constraint: 'name_releases_frozen' })
    await expect(office.attack('delete from name_releases')).rejects.toMatchObject({ constraint: 'name_releases_kept' })
    await expect(office.attack(kind === 'postgres' ? 'truncate name_releases' : `insert or replace into name_releases select id, city, county, full_name, reserved_until, '另一个理由', 0, released_by, released_at from name_releases`)).rejects.toMatchObject({ constraint: 'name_releases_kept' })
  })
})
