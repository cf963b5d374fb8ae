/** History for the benches: a million invented decisions as the files an office would have, and ten times as many for the question of memory. */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBlock, MOST_ROWS, type PastDecision, type RuleSet, type WholeBlock } from '#engine'
import { openBlockFile, writeBlockFile, fileName } from '../../api/history/block-file.ts'
import { openBox } from '../../api/history/box.ts'
import { openFolder } from '../../api/history/folder.ts'
import { openedHistory, type OpenedHistory } from '../../api/history/opened-history.ts'
import { inventPast } from '../engine/trial/invented-past.ts'

export const SECRET = 'a secret for the bench'

export type PastFiles = {
  readonly folder: string
  readonly bytes: number
  /** The first decisions, as they were put in. */
  readonly first: readonly PastDecision[]
  readonly remove: () => void
}

export function pastFiles(decisions: number, ruleSet: RuleSet): PastFiles {
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-history-bench-'))
  const first: PastDecision[] = []
  let some: PastDecision[] = []
  let written = 0
  let bytes = 0
  const put = (): void => {
    bytes += write(folder, encodeBlock(some), written)
    written += some.length
    some = []
  }
  for (const decision of inventPast(decisions, { seed: 20_261_125, ruleSet })) {
    if (first.length < 20_000) first.push(decision)
    some.push(decision)
    if (some.length === MOST_ROWS) put()
  }
  if (some.length > 0) put()
  return { folder, bytes, first, remove: () => { rmSync(folder, { recursive: true, force: true }) } }
}

function write(folder: string, block: WholeBlock, first: number): number {
  const name = writeBlockFile(folder, block, { first, last: { decidedAt: '2026-11-25T00:00:00.000Z', id: 'dec_last' } }, openBox(SECRET))
  return statSync(join(folder, fileName(name))).size
}

export function openFiles(folder: string): OpenedHistory {
  return openedHistory(openFolder(folder, openBox(SECRET)))
}

/** The same decisions over and over, under files of their own. */
export function repeated(folder: string, times: number): { readonly folder: string; readonly remove: () => void } {
  const target = mkdtempSync(join(tmpdir(), 'miaopi-history-bench-'))
  const opened = openFiles(folder)
  let written = 0
  for (let time = 0; time < times; time++) {
    for (const { name } of opened.blocks) {
      const block = openBlockFile(folder, name, openBox(SECRET))
      write(target, block.whole(), written)
      written += block.rows
      block.close()
    }
  }
  opened.close()
  return { folder: target, remove: () => { rmSync(target, { recursive: true, force: true }) } }
}
