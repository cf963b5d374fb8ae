/** Where somebody edits a draft and sees after every change whose decisions would flip: history is kept open and asked again. */

import { openLiveTrial, type ChangedDecision, type LiveTrial, type RuleSet, type TrialReport } from '#engine'
import { setImmediate } from 'node:timers/promises'
import type { OpenedHistory } from './opened-history.ts'

export type Tried = {
  readonly report: TrialReport
  /** The first changed decisions, oldest first. */
  readonly changed: readonly ChangedDecision[]
}

export type DeskOrder = {
  /** The rules in force: what the draft is held against. `digest` says which. */
  readonly inForce: { readonly digest: string; readonly ruleSet: Pick<RuleSet, 'rules'> }
  readonly draft: Pick<RuleSet, 'rules'>
  /** At most so many changed decisions by id. */
  readonly listed: number
}

export type TrialDesk = {
  /** The first try opens history, some tenths of a second a million decisions; those after it take milliseconds. @throws RangeError for rules that cannot be compiled, HistoryDamaged */
  readonly try: (order: DeskOrder) => Promise<Tried>
  /** Lets go of history. */
  readonly close: () => void
}

/** Decisions made meanwhile come in when somebody tries again after so long. */
const STALE_MS = 60_000
/** Nobody edits any more: the memory is given back, about 100 MB a million decisions. */
const IDLE_MS = 600_000

/** Somebody waits: what is more than this comes in by the office's own clock. */
const MOST_FOLLOWED = 5_000

type Held = { readonly digest: string; readonly live: LiveTrial; readonly history: OpenedHistory; readonly openedAt: number }

/** History as the desk needs it. */
export type Source = { readonly follow: (most: number) => Promise<unknown>; readonly open: () => OpenedHistory }

export function openTrialDesk(history: Source): TrialDesk {
  let held: Promise<Held> | null = null
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const close = (): void => {
    const letGo = held
    held = null
    clearTimeout(idle)
    void letGo?.then((one) => {
      one.history.close()
    }, () => undefined)
  }
  const holding = async ({ inForce }: DeskOrder): Promise<Held> => {
    const known = await held?.catch(() => null)
    if (known?.digest === inForce.digest && performance.now() - known.openedAt < STALE_MS) return known
    close()
    const opening = openHeld(history, inForce)
    held = opening
    return opening
  }
  const tryNow = async (order: DeskOrder): Promise<Tried> => {
    const { live } = await holding(order)
    clearTimeout(idle)
    idle = setTimeout(close, IDLE_MS).unref()
    return { report: live.try(order.draft), changed: order.listed > 0 ? live.changed(order.listed) : [] }
  }
  return {
    // One after the other: nobody closes what another still reads.
    try: (order) => {
      const mine = turn.then(() => tryNow(order))
      turn = mine.catch(() => undefined)
      return mine
    },
    close,
  }
}

async function openHeld(history: Source, { digest, ruleSet }: DeskOrder['inForce']): Promise<Held> {
  await history.follow(MOST_FOLLOWED)
  const opened = history.open()
  try {
    const live = openLiveTrial([], ruleSet)
    for (const block of opened.blocks) {
      live.add(block)
      await setImmediate()
    }
    return { digest, live, history: opened, openedAt: performance.now() }
  } catch (error) {
    opened.close()
    throw error
  }
}
