/** A draft tried on history: block by block in one pass, or again and again over blocks kept in memory while somebody edits. */

import type { RuleSet } from '../rule-set.ts'
import { openAnswers, type Answers } from './answers.ts'
import { entryOf, type Block, type FoundEntry } from './block.ts'
import { changesOf, recordedIn, type BlockChanges } from './changes.ts'
import { decideBlock, openBlockCache, TRIAL_VERDICTS, type BlockCache, type DecidedBlock, type TrialVerdict } from './decide-block.ts'
import { eachRow, isIn } from './plane.ts'
import { openTally, type TrialReport } from './tally.ts'
import { openTrialRules, type TrialRules } from './trial-rules.ts'

/** What a draft is held against: what was decided then, or what these rules would decide of the same facts. */
export type TrialBase = { readonly by: 'records' } | { readonly by: 'rules'; readonly ruleSet: Pick<RuleSet, 'rules'> }

export type BlockTrial = (block: Block) => BlockChanges

/** For one pass over many blocks, each let go when it is done. @throws RangeError for rules that cannot be compiled */
export function openBlockTrial(draft: Pick<RuleSet, 'rules'>, base: TrialBase): BlockTrial {
  const after = openTrialRules(draft)
  const before = base.by === 'rules' ? openTrialRules(base.ruleSet) : null
  return (block) => {
    const answers = openAnswers(block)
    const cache = openBlockCache()
    return changesOf(before === null ? recordedIn(block) : decideBlock(block, before, answers, cache), decideBlock(block, after, answers, cache))
  }
}

export type ChangedDecision = {
  /** `dec_…` */
  readonly id: string
  readonly from: TrialVerdict
  readonly to: TrialVerdict
  readonly gained: readonly FoundEntry[]
  readonly lost: readonly FoundEntry[]
}

/** The changed decisions of a block, in the order in which they were made. */
export function changedIn(block: Block, { changed, entries, before, after }: BlockChanges): readonly ChangedDecision[] {
  const ids = changed === 'none' ? [] : block.ids()
  const found: ChangedDecision[] = []
  const verdictAt = (verdicts: DecidedBlock['verdicts'], row: number): TrialVerdict => TRIAL_VERDICTS.find((verdict) => isIn(verdicts[verdict], row)) ?? 'undecided'
  const entriesAt = (side: 'gained' | 'lost', row: number): readonly FoundEntry[] => [...entries].filter(([, planes]) => isIn(planes[side], row)).map(([key]) => entryOf(key))
  eachRow(changed, block.rows, (row) => {
    found.push({ id: ids[row] ?? '', from: verdictAt(before, row), to: verdictAt(after, row), gained: entriesAt('gained', row), lost: entriesAt('lost', row) })
  })
  return found
}

export type LiveTrial = {
  readonly decisions: number
  /** Counts what would change. Only what the draft asks otherwise than the rules in force, and was not asked before, is asked. @throws RangeError for rules that cannot be compiled */
  readonly try: (draft: Pick<RuleSet, 'rules'>) => TrialReport
  /** The decisions themselves, up to a limit, of the draft that was tried last. */
  readonly changed: (limit: number) => readonly ChangedDecision[]
  /** A decision made since. */
  readonly add: (block: Block) => void
}

type LiveBlock = { readonly block: Block; readonly answers: Answers; readonly cache: BlockCache; readonly base: DecidedBlock }

/** Keeps one bit for each question, rule and decision: with seventy rules, and the columns they read, 75 bytes a decision. */
export function openLiveTrial(blocks: Iterable<Block>, inForce: Pick<RuleSet, 'rules'>): LiveTrial {
  const rules = openTrialRules(inForce)
  const live: LiveBlock[] = []
  let last: readonly BlockChanges[] = []
  const add = (block: Block): void => {
    live.push(openLiveBlock(block, rules))
  }
  for (const block of blocks) add(block)
  return {
    get decisions() {
      return live.reduce((sum, { block }) => sum + block.rows, 0)
    },
    add,
    try: (draft) => {
      const tried = openTrialRules(draft)
      const tally = openTally()
      const kept = keptOf([rules, tried])
      last = live.map((each) => {
        const changes = changesOf(each.base, decideBlock(each.block, tried, each.answers, each.cache))
        tally.add(each.block, changes)
        forget(each, kept)
        return changes
      })
      return tally.report()
    },
    changed: (limit) => {
      const some: ChangedDecision[] = []
      for (const [at, changes] of last.entries()) {
        const { block } = live[at] ?? {}
        if (block !== undefined && some.length < limit) some.push(...changedIn(block, changes))
      }
      return some.slice(0, limit)
    },
  }
}

function openLiveBlock(block: Block, rules: TrialRules): LiveBlock {
  const [answers, cache] = [openAnswers(block), openBlockCache()]
  return { block, answers, cache, base: decideBlock(block, rules, answers, cache) }
}

type KeptKeys = { readonly questions: ReadonlySet<string>; readonly meanings: ReadonlySet<string> }

/** What the rules in force and the last draft ask: somebody who drags a threshold asks a hundred questions and needs two of them. */
function keptOf(some: readonly TrialRules[]): KeptKeys {
  return { questions: new Set(some.flatMap(({ questionKeys }) => [...questionKeys])), meanings: new Set(some.flatMap(({ rules }) => rules.map(({ meaning }) => meaning))) }
}

function forget({ answers, cache }: LiveBlock, { questions, meanings }: KeptKeys): void {
  answers.keep(questions)
  for (const meaning of cache.fired.keys()) if (!meanings.has(meaning)) cache.fired.delete(meaning)
}
