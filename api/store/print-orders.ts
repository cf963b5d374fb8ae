/** Print orders: one paper at one kiosk, sent at most once. */
import { moved } from './conflict.ts'
import type { Reader, Writer } from './rows.ts'
import type { PrintOrderRow, PrintOrderState } from './tables/licences.ts'

/** Begins as `waiting`, without a lease. */
export type NewPrintOrder = Omit<PrintOrderRow, 'state' | 'leaseUntil' | 'updatedAt'>

export type PrintOrderChange = {
  readonly updatedAt: string
  readonly kioskId?: string | null
  readonly leaseUntil?: string | null
  readonly pdfSha256?: string | null
  readonly ticketHash?: string | null
}

export async function findPrintOrder(q: Reader, id: string): Promise<PrintOrderRow | undefined> {
  return q.db.selectFrom('printOrders').selectAll().where('id', '=', id).executeTakeFirst()
}

/** By copy, then attempt. */
export async function listPrintOrdersOf(q: Reader, licenceNumber: string): Promise<PrintOrderRow[]> {
  return q.db.selectFrom('printOrders').selectAll()
    .where('licenceNumber', '=', licenceNumber)
    .orderBy('copyNo').orderBy('attempt')
    .execute()
}

/** Oldest first. */
export async function listPrintOrders(
  q: Reader, filter: { readonly state: PrintOrderState; readonly kioskId?: string },
): Promise<PrintOrderRow[]> {
  let query = q.db.selectFrom('printOrders').selectAll().where('state', '=', filter.state)
  if (filter.kioskId !== undefined) query = query.where('kioskId', '=', filter.kioskId)
  return query.orderBy('createdAt').orderBy('id').execute()
}

/** One order per copy is alive. @throws Conflict `print_orders_live` */
export async function insertPrintOrder(q: Writer, row: NewPrintOrder): Promise<void> {
  await q.db.insertInto('printOrders').values({ ...row, state: 'waiting', leaseUntil: null, updatedAt: row.createdAt }).execute()
}

/**
 * Along the edges only: there is no way from `unknown` back to `sending`. `waiting` and `claimed` may be renewed in place.
 * @throws StoreError `stale` when the order is not in `from`; `refused` for a move that does not exist
 */
export async function movePrintOrder(
  q: Writer, id: string, from: PrintOrderState, to: PrintOrderState, change: PrintOrderChange,
): Promise<void> {
  const result = await q.db.updateTable('printOrders').set({ ...change, state: to })
    .where('id', '=', id).where('state', '=', from)
    .executeTakeFirst()
  moved(result.numUpdatedRows, `print order ${id} in state ${from}`)
}

/** Leases that ended while the order was only claimed go back to waiting; an order already sending becomes unknown. Returns how many. */
export async function lapsePrintOrders(q: Writer, now: string): Promise<{ readonly waiting: number; readonly unknown: number }> {
  const lapse = async (from: PrintOrderState, to: PrintOrderState): Promise<number> => {
    const result = await q.db.updateTable('printOrders').set({ state: to, leaseUntil: null, updatedAt: now })
      .where('state', '=', from).where('leaseUntil', '<=', now)
      .executeTakeFirst()
    return Number(result.numUpdatedRows)
  }
  return { waiting: await lapse('claimed', 'waiting'), unknown: await lapse('sending', 'unknown') }
}
