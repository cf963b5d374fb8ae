/** One matter's history: kept in step with the decisions, built again from them, verified against them, and opened for trials. */

import type { Reads } from '#store'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { HistoryDamaged, openBox } from './box.ts'
import { openFolder, type Folder, type Kept } from './folder.ts'
import { openedHistory, type OpenedHistory } from './opened-history.ts'
import { pastPages, type MarksOf } from './past.ts'
import { openTrialDesk, type TrialDesk } from './trial-desk.ts'
import { verifyHistory, type Verified } from './verify-history.ts'

export type HistoryTerms = {
  readonly store: Pick<Reads, 'listRulesDecisions' | 'countRulesDecisions' | 'getSubmission' | 'keyOf'>
  /** Of the office's data; each form has a folder of its own in `history` under it. */
  readonly dataFolder: string
  readonly form: string
  readonly marksOf: MarksOf
  /** ISO-8601 UTC. */
  readonly now: () => string
}

/**
 * Files beside the database rather than rows in it: history is written from the decisions and can be thrown away, a trial reads it whole,
 * and a machine that only tries drafts needs no other machine's disk. Where the position ends stands in the last file itself, so that
 * files and position cannot part.
 */
export type History = {
  /** Adds decisions made since, oldest first, up to `most`. Two programs may do so at once. */
  readonly follow: (most?: number) => Promise<Followed>
  /** From nothing, from the records alone. */
  readonly rebuild: (onProgress?: (decisions: number) => void) => Promise<number>
  /** Reads every piece, counts, and compares with what the records say. */
  readonly verify: (onProgress?: (decisions: number) => void) => Promise<Verified>
  /** @throws HistoryDamaged */
  readonly open: () => OpenedHistory
  /** Decisions in the files, and by the records up to the same one; whether every piece opens. Quicker than `verify`, which compares. */
  readonly count: () => Promise<Counts>
  /** Where drafts are tried while somebody edits them. */
  readonly desk: TrialDesk
  /** For threads that open the same files. */
  readonly at: { readonly folder: string; readonly secret: string }
}

export type Followed = { readonly added: number; readonly decisions: number }

export type Counts = { readonly kept: number; readonly recorded: number; readonly whole: boolean }

/**
 * A transaction writes its time before it commits: a decision may appear behind one that was made later. Nothing younger than this is
 * taken, and `verify` counts.
 */
export const SETTLED_MS = 10_000

/** Decisions that become one file before it is joined to others: their facts are in memory together. */
const ROWS = 8_192

export function openHistory(terms: HistoryTerms): History {
  const folder = join(terms.dataFolder, 'history', terms.form)
  const secret = [1, 2].map((half) => terms.store.keyOf('history', `secret ${String(half)}`)).join('')
  const files = openFolder(folder, openBox(secret))
  let under: Promise<unknown> = Promise.resolve()
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = under.then(work)
    under = mine.catch(() => undefined)
    return mine
  }
  const follow = (most = Number.POSITIVE_INFINITY): Promise<Followed> => alone(() => followFrom(terms, files, most))
  const open = (): OpenedHistory => openedHistory(files)
  return {
    follow,
    open,
    desk: openTrialDesk({ follow, open }),
    count: () =>
      alone(async () => {
        const { decisions, last } = files.mend()
        return { kept: decisions, recorded: last === null ? 0 : await terms.store.countRulesDecisions(terms.form, last), whole: await isWhole(files) }
      }),
    rebuild: (onProgress) =>
      alone(async () => {
        files.clear()
        return (await followFrom(terms, files, Number.POSITIVE_INFINITY, onProgress)).decisions
      }),
    verify: (onProgress) => alone(() => verifyHistory(terms, files, { before: settledBefore(terms), onProgress })),
    at: { folder, secret },
  }
}

async function followFrom(terms: HistoryTerms, files: Folder, most: number, onProgress?: (decisions: number) => void): Promise<Followed> {
  const before = files.mend()
  let kept: Kept = before
  if (most <= 0) return { added: 0, decisions: kept.decisions }
  for await (const { decisions, last } of pastPages(terms, { after: kept.last, before: settledBefore(terms), rows: Math.min(ROWS, most) })) {
    kept = files.append(kept, decisions, last)
    onProgress?.(kept.decisions)
    if (kept.decisions - before.decisions >= most) break
  }
  return { added: kept.decisions - before.decisions, decisions: kept.decisions }
}

/** One block at a time, letting others run in between. */
async function isWhole(files: Folder): Promise<boolean> {
  const { blocks, close } = openedHistory(files)
  try {
    for (const block of blocks) {
      block.whole()
      block.forget()
      await setImmediate()
    }
    return true
  } catch (error) {
    if (error instanceof HistoryDamaged) return false
    throw error
  } finally {
    close()
  }
}

function settledBefore({ now }: HistoryTerms): string {
  return new Date(Date.parse(now()) - SETTLED_MS).toISOString()
}
