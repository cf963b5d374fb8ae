/** History and trials: decisions of the past column by column, and drafts run over them. */

export { decideAsOf, inForceAt, type InForce } from './as-of.ts'
export { weekOf } from './week.ts'
export { bitsFor, encodeColumn, MOST_ROWS, type Column } from './column.ts'
export { encodeBlock, factsAt, joinBlocks, MARKS, openBlock, pastDecisionAt, type Block, type FoundEntry, type MarkName, type PastDecision, type WholeBlock } from './block.ts'
export { wordsFor, type Plane } from './plane.ts'
export { type TrialVerdict } from './decide-block.ts'
export { type BlockChanges } from './changes.ts'
export { openTally, type Counted, type Move, type Slice, type Tally, type TrialReport } from './tally.ts'
export { changedIn, openBlockTrial, openLiveTrial, type BlockTrial, type ChangedDecision, type LiveTrial, type TrialBase } from './trial.ts'
