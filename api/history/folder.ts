/** The folder of one matter's history: which files make it up, and how it grows; safe against a crash at any moment. */

import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { encodeBlock, joinBlocks, MOST_ROWS, type PastDecision } from '#engine'
import { fileName, openBlockFile, writeBlockFile, type BlockFile, type BlockName, type Position } from './block-file.ts'
import { HistoryDamaged, type Box } from './box.ts'

export type Folder = {
  /** All blocks, open, in order. To be closed. @throws HistoryDamaged */
  readonly open: () => readonly BlockFile[]
  /** Decisions in the folder, and the last of them; what is damaged, and all behind it, is thrown away first. */
  readonly mend: () => Kept
  /** Adds decisions behind those that are there, and joins small blocks so that there are never many. */
  readonly append: (kept: Kept, decisions: readonly PastDecision[], last: Position) => Kept
  readonly clear: () => void
  readonly bytes: () => number
}

export type Kept = { readonly decisions: number; readonly last: Position | null }

/** A file that goes away between looking and opening was joined to another: then one looks again. */
const LOOKS = 5

export function openFolder(path: string, box: Box): Folder {
  const remove = (name: BlockName): void => {
    rmSync(join(path, fileName(name)), { force: true })
  }
  return {
    open: () => openAll(path, box),
    mend: () => {
      const { live, dead } = sorted(path)
      const sound = live.slice(0, firstDamaged(path, box, live))
      for (const name of [...dead, ...live.slice(sound.length)]) remove(name)
      removeAbandoned(path)
      return keptIn(path, box, sound.at(-1))
    },
    append: ({ decisions: before }, decisions, last) => {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      const fresh = encodeBlock(decisions)
      const joined = joinable(sorted(path).live, { before, rows: decisions.length })
      const older = joined.map((name) => wholeOf(path, box, name))
      const first = joined[0]?.first ?? before
      writeBlockFile(path, older.length === 0 ? fresh : joinBlocks([...older, fresh]), { first, last }, box)
      for (const name of joined) remove(name)
      return { decisions: before + decisions.length, last }
    },
    clear: () => {
      const { live, dead } = sorted(path)
      for (const name of [...live, ...dead].reverse()) remove(name)
    },
    bytes: () => sorted(path).live.reduce((sum, name) => sum + statSync(join(path, fileName(name))).size, 0),
  }
}

const NAME = /^(\d{12})-(\d{1,5})\.block$/

/** Files from the first decision on without a gap; where two begin at one place the longer one, which the shorter was joined into. */
function sorted(path: string): { readonly live: readonly BlockName[]; readonly dead: readonly BlockName[] } {
  const all = filesIn(path)
    .flatMap((file): readonly BlockName[] => {
      const [, first, rows] = NAME.exec(file) ?? []
      return first === undefined || rows === undefined ? [] : [{ first: Number(first), rows: Number(rows) }]
    })
    .sort((one, other) => one.first - other.first || other.rows - one.rows)
  const live: BlockName[] = []
  const dead: BlockName[] = []
  let next = 0
  for (const name of all) {
    if (name.first === next && name.rows > 0) {
      live.push(name)
      next += name.rows
    } else dead.push(name)
  }
  return { live, dead }
}

/** Before the first decision there is no folder. */
function filesIn(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path) : []
}

const ABANDONED_MS = 3_600_000

/** What a program was writing that ended in the middle of it. A young one may be another program's. */
function removeAbandoned(path: string): void {
  for (const file of filesIn(path).filter((name) => name.endsWith('.new'))) {
    const made = statSync(join(path, file), { throwIfNoEntry: false })
    if (made !== undefined && Date.now() - made.mtimeMs > ABANDONED_MS) rmSync(join(path, file), { force: true })
  }
}

/** Small blocks at the end, each at most twice as large as what comes behind it: a decision is written again as often as its number has digits. */
function joinable(live: readonly BlockName[], { before, rows }: { readonly before: number; readonly rows: number }): readonly BlockName[] {
  const joined: BlockName[] = []
  let sum = rows
  for (const name of live.filter(({ first }) => first < before).reverse()) {
    if (name.rows > 2 * sum || name.rows + sum > MOST_ROWS) break
    joined.unshift(name)
    sum += name.rows
  }
  return joined
}

function openAll(path: string, box: Box): readonly BlockFile[] {
  for (let look = 1; ; look++) {
    const opened: BlockFile[] = []
    try {
      for (const name of sorted(path).live) opened.push(openBlockFile(path, name, box))
      return opened
    } catch (error) {
      for (const block of opened) block.close()
      if (look === LOOKS || !isGone(error)) throw error
    }
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function firstDamaged(path: string, box: Box, live: readonly BlockName[]): number {
  const at = live.findIndex((name) => {
    try {
      openBlockFile(path, name, box).close()
      return false
    } catch (error) {
      if (error instanceof HistoryDamaged || isGone(error)) return true
      throw error
    }
  })
  return at < 0 ? live.length : at
}

function keptIn(path: string, box: Box, name: BlockName | undefined): Kept {
  if (name === undefined) return { decisions: 0, last: null }
  const block = openBlockFile(path, name, box)
  block.close()
  return { decisions: name.first + name.rows, last: block.last }
}

function wholeOf(path: string, box: Box, name: BlockName) {
  const block = openBlockFile(path, name, box)
  try {
    return block.whole()
  } finally {
    block.close()
  }
}
