/** Every night some decisions are made again: of the day before a share, of all before a few. A difference raises an alarm and is kept. */

import { createHash } from 'node:crypto'
import { addDays, officeDate } from '#engine'
import type { DecisionRow, Tx } from '#store'
import type { Context } from '../context.ts'
import { historyStrayed, replayDiffered } from '../events.ts'
import { digestOf } from '../policy/digest.ts'
import { openSoundEvaluators, replayDecision, type SoundEvaluators } from '../road/replay-decision.ts'

/** `night`: the day that begins with it, office time. */
export type NightlyReplay = { readonly night: string }

/** Policy: of yesterday one in ten, of all that history has a hundred; never more than a job's lease allows, at some milliseconds each. */
const SHARE = 0.1
const OF_ALL = 100
const MOST = 2_000
const PAGE = 200

type Sampled = { readonly decisions: number; readonly differing: readonly { readonly id: string; readonly differs: readonly string[] }[] }

export async function replaySample(ctx: Context, { night }: NightlyReplay): Promise<void> {
  await mendHistories(ctx)
  const evaluators = openSoundEvaluators(ctx)
  const differing: { readonly id: string; readonly differs: readonly string[] }[] = []
  const seen = new Set<string>()
  for await (const row of sampleOf(ctx, night)) {
    if (seen.size >= MOST) break
    if (seen.has(row.id)) continue
    seen.add(row.id)
    const differs = await differencesIn(row, evaluators)
    if (differs.length > 0) differing.push({ id: row.id, differs })
  }
  for (const { id, differs } of differing) replayDiffered(ctx.log, id, differs)
  await ctx.store.transact((tx) => record(tx, night, { decisions: seen.size, differing }, ctx.now()))
}

/** A decision that cannot be made again at all differs as well; the others are made all the same. */
async function differencesIn(row: DecisionRow, evaluators: SoundEvaluators): Promise<readonly string[]> {
  try {
    return await replayDecision(row, evaluators)
  } catch (error) {
    return [error instanceof Error ? `it cannot be made again: ${error.name}` : 'it cannot be made again']
  }
}

/** In the ledger, so that it can be shown that a night was looked at and what it found; nothing is written twice when the job runs again. */
async function record(tx: Tx, night: string, sampled: Sampled, at: string): Promise<void> {
  const subject = `replay ${night}`
  const known = await tx.listLedgerEntriesOn(subject)
  if (known.length > 0) return
  await tx.insertLedgerEntry({ kind: 'replay.sampled', subject, digest: digestOf(sampled), actor: 'replay-sample', at })
  for (const { id, differs } of sampled.differing) await tx.insertLedgerEntry({ kind: 'replay.differed', subject: id, digest: digestOf({ id, differs }), actor: 'replay-sample', at })
}

async function* sampleOf(ctx: Context, night: string): AsyncGenerator<DecisionRow> {
  const span = { from: beginOf(addDays(night, -1)), to: beginOf(night), limit: PAGE }
  for (let page = await ctx.store.listDecisionsBetween(span); page.length > 0; ) {
    yield* page.filter(({ id }) => lot(night, id) < SHARE)
    page = page.length < PAGE ? [] : await ctx.store.listDecisionsBetween({ ...span, after: page.at(-1)?.id ?? '' })
  }
  for (const id of olderIds(ctx, night)) {
    const row = await ctx.store.findDecision(id)
    if (row !== undefined) yield row
  }
}

/** Drawn by the night, so that a night can be drawn again. */
function olderIds({ histories }: Context, night: string): readonly string[] {
  return [...histories.values()].flatMap((history) => {
    const opened = history.open()
    try {
      const places = Array.from({ length: opened.decisions === 0 ? 0 : OF_ALL }, (_, draw) => Math.floor(lot(night, String(draw)) * opened.decisions))
      return opened.blocks.flatMap(({ name, ids }) => {
        const own = places.filter((place) => place >= name.first && place < name.first + name.rows)
        const known = own.length === 0 ? [] : ids()
        return own.map((place) => known[place - name.first] ?? '')
      })
    } finally {
      opened.close()
    }
  })
}

/** From 0 up to 1. */
function lot(night: string, what: string): number {
  return createHash('sha256').update(`${night} ${what}`).digest().readUInt32BE(0) / 2 ** 32
}

/** History that lacks a decision, has one too many, or does not open is built again. That may outlast the job's lease: the next try then finds it sound. */
async function mendHistories({ histories, log }: Context): Promise<void> {
  for (const [matter, history] of histories) {
    const { kept, recorded, whole } = await history.count()
    if (kept === recorded && whole) continue
    historyStrayed(log, matter, { kept, recorded, whole })
    await history.rebuild()
  }
}

/** 00:00 office time. */
function beginOf(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00+08:00`)).toISOString()
}

/** From two in the morning on; once a night, by the job's key; not before there was a day with decisions. */
const HOUR = 2
const TRIES = 3
const PRIORITY = 9

export async function planNightlyReplay(ctx: Pick<Context, 'store' | 'now' | 'newId'>): Promise<void> {
  const now = ctx.now()
  const night = officeDate(now)
  if (Date.parse(now) < Date.parse(beginOf(night)) + HOUR * 3_600_000) return
  if ((await ctx.store.findJobByKey('replay-sample', night)) !== undefined) return
  const [first] = await ctx.store.listDecisionsBetween({ from: '', to: beginOf(night), limit: 1 })
  if (first === undefined) return
  await ctx.store.transact((tx) => tx.insertJob({ id: ctx.newId('job'), task: 'replay-sample', key: night, payload: { night } satisfies NightlyReplay, priority: PRIORITY, runAt: now, maxAttempts: TRIES, causedBy: night, createdAt: now }))
}
