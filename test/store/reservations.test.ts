/** Reservations that move on both databases: only as they were seen, into another's hands or onto a licence, and counted by one at a time. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NameRow, NewName, Tx } from '../../api/store/index.ts'
import { later, name } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

describe.each(KINDS)('reservations on %s', (kind) => {
  let office: Opened

  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const reserved = (id: string, change: Partial<NewName> = {}) => name({ id, tradeName: id, status: 'reserved', reservedUntil: later(60), reservedBy: 'key-of-wang', ...change })

  async function seenBy(row: NewName): Promise<number> {
    return office.store.transact(async (tx: Tx) => {
      const held = await tx.holdReservationsOf(row.reservedBy ?? '')
      await tx.insertName(row)
      return held.length
    })
  }

  async function keep(): Promise<NameRow> {
    await office.store.transact((tx) => tx.insertName(reserved('name_wang')))
    return (await office.store.findNameReservation('name_wang'))!
  }

  it('eight at once of one person · each counts all that came before it; another person’s are not among them', async () => {
    await office.store.transact((tx) => tx.insertName(reserved('name_li', { reservedBy: 'key-of-li' })))
    const seen = await Promise.all(Array.from({ length: 8 }, (_, at) => seenBy(reserved(`name_${String(at)}`))))
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('put onto a licence twice at once · one has it', async () => {
    const row = await keep()
    const use = (licenceNumber: string) => office.store.transact((tx) => tx.moveReservation(row, { status: 'registered', statusOn: '2026-11-22', reservedUntil: null, licenceNumber }))
    const settled = await Promise.allSettled([use('92340104MA00000001'), use('92340104MA00000002')])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(settled.find((each) => each.status === 'rejected')).toMatchObject({ reason: { code: 'stale' } })
    expect(await office.store.findNameReservation('name_wang')).toBeUndefined()
  })

  it.each([['handed over', { reservedBy: 'key-of-li' }], ['extended', { reservedUntil: later(120) }]] as const)('%s since it was seen · is put onto no licence', async (_, change) => {
    const row = await keep()
    await office.store.transact((tx) => tx.moveReservation(row, change))
    await expect(office.store.transact((tx) => tx.moveReservation(row, { status: 'registered', reservedUntil: null }))).rejects.toMatchObject({ code: 'stale' })
    expect(await office.store.findNameReservation('name_wang')).toEqual({ ...row, ...change })
  })
})
