/** Where two ways of deciding one block differ: decisions whose verdict changes, and entries found here and not there. */

import type { Block } from './block.ts'
import { TRIAL_VERDICTS, type DecidedBlock, type TrialVerdict } from './decide-block.ts'
import { differing, either, eitherOf, without, type Plane } from './plane.ts'
import { rowsWhere } from './rows-where.ts'

export type BlockChanges = {
  /** Verdict or findings differ. */
  readonly changed: Plane
  readonly verdictChanged: Plane
  /** By key, in the order of keys, entries that differ somewhere: found only after, found only before. */
  readonly entries: ReadonlyMap<string, { readonly gained: Plane; readonly lost: Plane }>
  readonly before: DecidedBlock['verdicts']
  readonly after: DecidedBlock['verdicts']
}

export function changesOf(before: DecidedBlock, after: DecidedBlock): BlockChanges {
  const keys = [...new Set([...before.found.keys(), ...after.found.keys()])].sort()
  const entries = new Map<string, { readonly gained: Plane; readonly lost: Plane }>()
  for (const key of keys) {
    const [old, young] = [before.found.get(key) ?? 'none', after.found.get(key) ?? 'none']
    if (differing(old, young) !== 'none') entries.set(key, { gained: without(young, old), lost: without(old, young) })
  }
  const verdictChanged = eitherOf(TRIAL_VERDICTS.map((verdict) => differing(before.verdicts[verdict], after.verdicts[verdict])))
  const changed = either(verdictChanged, eitherOf([...entries.values()].flatMap(({ gained, lost }) => [gained, lost])))
  return { changed, verdictChanged, entries, before: before.verdicts, after: after.verdicts }
}

/** What was decided then, as the records have it. */
export function recordedIn(block: Block): DecidedBlock {
  const column = block.mark('verdict')
  const where = (verdict: TrialVerdict): Plane => rowsWhere(column, Uint8Array.from(column.values, (value) => Number(value === verdict)))
  const verdicts: Record<TrialVerdict, Plane> = { approve: 'none', review: 'none', correct: 'none', refuse: 'none', route: 'none', undecided: 'none' }
  for (const verdict of TRIAL_VERDICTS) verdicts[verdict] = where(verdict)
  return { found: block.found, verdicts }
}
