/** What a trial of all history is asked for, and how it is to go about it. */

import type { ChangedDecision, RuleSet, TrialBase, TrialReport } from '#engine'
import type { OpenedHistory } from './opened-history.ts'

export type TrialOrder = {
  readonly draft: Pick<RuleSet, 'rules'>
  readonly base: TrialBase
  /** Tell every changed decision, not only how many. */
  readonly listed?: boolean
}

export type TrialWay = {
  /** Decisions tried so far. */
  readonly onProgress?: (decisions: number) => void
  /** The changed decisions of a block, in order; blocks come in no order where threads share the work. */
  readonly onChanged?: (changed: readonly ChangedDecision[]) => void
  /** Stops after the block that is under way. */
  readonly signal?: AbortSignal
  readonly threads?: TrialThreads
}

export type TrialThreads = {
  readonly run: (history: OpenedHistory, order: TrialOrder, way: TrialWay) => Promise<TrialReport>
  /** Stops the threads; a trial that runs is rejected. */
  readonly close: () => Promise<void>
}
