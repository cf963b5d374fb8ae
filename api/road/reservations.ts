/** Reservations of names: how long they last, whose they are, and how they are told. */

import { addMonths, normaliseIdentifier, officeDate } from '#engine'
import type { Output, contract } from '#contract'
import { StoreError, type NameRow, type Reads, type Tx } from '#store'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { digestOf } from '../policy/digest.ts'
import { assertProven } from './assert-proven.ts'
import { personKey } from './keys.ts'

export type ReservationView = Output<typeof contract.reserveName>

/** Months: the usual term, and where something must be approved before registration (名规 art. 18). */
export const TERM = { usual: 2, approval: 12 } as const

/** Names one person may have set aside at a time [policy]: enough to hesitate between, too few to trade in. */
const MOST_NAMES = 3

export type Holder = { readonly idNo: string; readonly realNameToken: string }

/** Throws Problem `identity_not_proven` or `source_unavailable`. */
export async function provenKey(ctx: Pick<Context, 'outside' | 'office' | 'store'>, { idNo, realNameToken }: Holder): Promise<string> {
  const normal = normaliseIdentifier(idNo)
  await assertProven(ctx, realNameToken, normal)
  return personKey(ctx.store, normal)
}

/** Throws Problem `not_found`, also for somebody else's: whether that exists is none of the asker's affair. */
export async function getReservation(reads: Pick<Reads, 'findNameReservation'>, id: string, { holder, now }: { readonly holder: string; readonly now: string }): Promise<NameRow> {
  const row = await reads.findNameReservation(id)
  if (row === undefined || row.reservedBy !== holder || (row.reservedUntil ?? '') <= now) throw new Problem('not_found')
  return row
}

/** It moved after it was read in this transaction: PostgreSQL lets two of them read what one of them changes. */
export function isMoved(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === 'stale'
}

/** Throws Problem `too_many_names`. */
export async function assertMayHold(tx: Pick<Tx, 'holdReservationsOf'>, holder: string, now: string): Promise<void> {
  const live = (await tx.holdReservationsOf(holder)).filter(({ reservedUntil }) => (reservedUntil ?? '') > now)
  if (live.length >= MOST_NAMES) throw new Problem('too_many_names')
}

/** First moment at which a name set aside on this day is free again: the last day is still inside, and midnight in Shanghai is 16:00 UTC. */
export function untilAfter(day: string, months: number): string {
  return `${addMonths(day, months)}T16:00:00.000Z`
}

/** A term may be doubled once [policy: the law gives the term and is silent on more]; null when it has been. */
export function extendedUntil({ statusOn, reservedUntil }: NameRow): string | null {
  const term = Object.values(TERM).find((months) => untilAfter(statusOn, months) === reservedUntil)
  return term === undefined ? null : untilAfter(statusOn, term * 2)
}

export function reservationView(row: NameRow): ReservationView {
  const { id, fullName, statusOn, reservedUntil } = row
  return { id, fullName, since: statusOn, lastDay: lastDayOf(reservedUntil ?? ''), mayExtend: extendedUntil(row) !== null }
}

/** Only clerks, and only of their own registry. */
export function mayRelease(who: Staff, { county }: Pick<NameRow, 'county'>): boolean {
  return who.role === 'clerk' && (who.registry === null || who.registry === county)
}

/** What a reservation was when a clerk looked at it. The holder's blind key stays inside the digest, with the id, so that no two can be seen to be one person's. */
export function seenOf({ id, reservedBy, reservedUntil }: Pick<NameRow, 'id' | 'reservedBy' | 'reservedUntil'>): string {
  return digestOf({ id, reservedBy, reservedUntil })
}

export function lastDayOf(until: string): string {
  return officeDate(new Date(Date.parse(until) - 1).toISOString())
}
