/** The door of history: decisions of the past as files of columns, and drafts tried on them. */

export { HistoryDamaged } from './box.ts'
export { openHistory, SETTLED_MS, type Followed, type History, type HistoryTerms } from './history.ts'
export type { OpenedHistory } from './opened-history.ts'
export type { MarksOf } from './past.ts'
export { runTrial } from './run-trial.ts'
export type { TrialOrder, TrialThreads, TrialWay } from './trial-order.ts'
export { openTrialDesk, type DeskOrder, type TrialDesk, type Tried } from './trial-desk.ts'
export { openTrialThreads } from './trial-threads.ts'
export type { Verified } from './verify-history.ts'
