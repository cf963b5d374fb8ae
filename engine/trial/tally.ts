/** What a trial has counted, block after block; plain values, so that threads can hand theirs over. */

import { placeIn, placesIn, type Column } from './column.ts'
import type { Block, FoundEntry } from './block.ts'
import { entryOf } from './block.ts'
import type { BlockChanges } from './changes.ts'
import { TRIAL_VERDICTS, type TrialVerdict } from './decide-block.ts'
import { countIn, isIn, rowsIn, type Plane } from './plane.ts'

export type Move = { readonly from: TrialVerdict; readonly to: TrialVerdict; readonly count: number }

export type TrialReport = {
  /** Decisions tried. */
  readonly decisions: number
  /** Those whose verdict or findings differ. */
  readonly changed: number
  readonly verdictChanged: number
  /** Of the changed: how many went from which verdict to which; equal ones differ in findings alone. */
  readonly moves: readonly Move[]
  /** Verdicts of all decisions, before and after. */
  readonly verdicts: readonly { readonly verdict: TrialVerdict; readonly before: number; readonly after: number }[]
  /** Entries found in fewer or more decisions, most changed first. */
  readonly entries: readonly (FoundEntry & { readonly gained: number; readonly lost: number; readonly moves: readonly Move[] })[]
  readonly districts: readonly Slice[]
  readonly trades: readonly Slice[]
  readonly weeks: readonly Slice[]
}

/** The changed decisions of one district, trade or week; most changed first, weeks in order. */
export type Slice = { readonly of: string; readonly changed: number; readonly verdictChanged: number; readonly moves: readonly Move[] }

export type Tally = {
  readonly add: (block: Block, changes: BlockChanges) => void
  readonly addAll: (counted: Counted) => void
  readonly counted: () => Counted
  readonly report: () => TrialReport
}

/** Counts by what is counted, and of what; the lines of a key are its words, of which only the second may have lines of its own. */
export type Counted = ReadonlyMap<string, number>

export function openTally(): Tally {
  const counts = new Map<string, number>()
  const count = (words: readonly string[], by: number): void => {
    if (by === 0) return
    const key = words.join('\n')
    counts.set(key, (counts.get(key) ?? 0) + by)
  }
  return {
    add: (block, changes) => {
      countWhole(block, changes, count)
      const changed = rowsIn(changes.changed, block.rows)
      if (changed.length === 0) return
      const moves = movesOf(block, changes, changed)
      countEntries(block, changes, moves, count)
      countSlices(block, changed, moves, count)
    },
    addAll: (counted) => {
      for (const [key, by] of counted) counts.set(key, (counts.get(key) ?? 0) + by)
    },
    counted: () => counts,
    report: () => reportOf(counts),
  }
}

type Count = (words: readonly string[], by: number) => void

function countWhole({ rows }: Block, { changed, verdictChanged, before, after }: BlockChanges, count: Count): void {
  count(['decisions'], rows)
  count(['changed'], countIn(changed, rows))
  count(['verdictChanged'], countIn(verdictChanged, rows))
  for (const verdict of TRIAL_VERDICTS) {
    count(['before', verdict], knownCount(before[verdict], rows))
    count(['after', verdict], knownCount(after[verdict], rows))
  }
}

/** Verdicts of a live trial stay what they were in most blocks. */
const KNOWN_COUNTS = new WeakMap<Int32Array, number>()

function knownCount(plane: Plane, rows: number): number {
  if (typeof plane === 'string') return countIn(plane, rows)
  const count = KNOWN_COUNTS.get(plane) ?? countIn(plane, rows)
  KNOWN_COUNTS.set(plane, count)
  return count
}

function countEntries({ rows }: Block, { entries }: BlockChanges, moves: Uint8Array, count: Count): void {
  for (const [key, sides] of entries) {
    const counts = new Int32Array(MOVES)
    for (const side of ['gained', 'lost'] as const) {
      const some = rowsIn(sides[side], rows)
      count(['entry', key, side], some.length)
      for (const row of some) {
        const move = moves[row] ?? 0
        counts[move] = (counts[move] ?? 0) + 1
      }
    }
    eachMove(counts, 0, (from, to, by) => {
      count(['entryMove', key, from, to], by)
    })
  }
}

const SLICES = { districts: 'district', trades: 'trade', weeks: 'week' } as const
type SliceName = keyof typeof SLICES
const SLICE_NAMES = ['districts', 'trades', 'weeks'] as const satisfies readonly SliceName[]

function countSlices(block: Block, changed: Uint16Array, moves: Uint8Array, count: Count): void {
  for (const slice of SLICE_NAMES) {
    const column = block.mark(SLICES[slice])
    const places = placesOf(column, changed)
    const counts = new Int32Array(column.values.length * MOVES)
    for (let at = 0; at < changed.length; at++) {
      const cell = (places[at] ?? 0) * MOVES + (moves[changed[at] ?? 0] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
    for (const [place, value] of column.values.entries()) {
      eachMove(counts, place * MOVES, (from, to, by) => {
        count([slice, String(value), from, to], by)
        if (slice === 'weeks') count(['move', from, to], by)
      })
    }
  }
}

/** Of columns that a live trial counts by again and again; they go with their block. */
const KNOWN_PLACES = new WeakMap<Column, Uint16Array>()

/** More changed rows than this share of a block, and all places are read at once instead of one by one. */
const MANY = 1 / 32

function placesOf(column: Column, some: Uint16Array): Uint16Array {
  const known = KNOWN_PLACES.get(column) ?? (some.length > column.rows * MANY ? placesIn(column) : undefined)
  if (known === undefined) return some.map((row) => placeIn(column, row))
  KNOWN_PLACES.set(column, known)
  const places = new Uint16Array(some.length)
  for (let at = 0; at < some.length; at++) places[at] = known[some[at] ?? 0] ?? 0
  return places
}

const MOVES = TRIAL_VERDICTS.length ** 2

/** By row, the number of its move; of rows that do not change nothing is said. */
function movesOf({ rows }: Block, { before, after, verdictChanged }: BlockChanges, changed: Uint16Array): Uint8Array {
  const codes = changed.length > rows * MANY ? verdictCodes(before, rows) : KNOWN_CODES.get(before)
  const read = verdictReader(before)
  const to = verdictReader(after)
  const moves = new Uint8Array(rows)
  for (const row of changed) {
    const code = codes === undefined ? read(row) : (codes[row] ?? 0)
    moves[row] = code * TRIAL_VERDICTS.length + (isIn(verdictChanged, row) ? to(row) : code)
  }
  return moves
}

/** Of what a live trial holds every draft against. */
const KNOWN_CODES = new WeakMap<BlockChanges['before'], Uint8Array>()

function verdictCodes(verdicts: BlockChanges['before'], rows: number): Uint8Array {
  const known = KNOWN_CODES.get(verdicts)
  if (known !== undefined) return known
  const codes = new Uint8Array(rows)
  for (const [code, verdict] of TRIAL_VERDICTS.entries()) for (const row of rowsIn(verdicts[verdict], rows)) codes[row] = code
  KNOWN_CODES.set(verdicts, codes)
  return codes
}

function verdictReader(verdicts: BlockChanges['before']): (row: number) => number {
  const planes = TRIAL_VERDICTS.map((verdict, code) => ({ code, plane: verdicts[verdict] })).filter(({ plane }) => plane !== 'none')
  return (row) => {
    for (const { code, plane } of planes) if (isIn(plane, row)) return code
    return TRIAL_VERDICTS.length - 1
  }
}

function eachMove(counts: Int32Array, first: number, visit: (from: TrialVerdict, to: TrialVerdict, by: number) => void): void {
  for (const [at, from] of TRIAL_VERDICTS.entries()) {
    for (const [place, to] of TRIAL_VERDICTS.entries()) {
      const by = counts[first + at * TRIAL_VERDICTS.length + place] ?? 0
      if (by > 0) visit(from, to, by)
    }
  }
}

function reportOf(counts: Counted): TrialReport {
  const total = (...words: readonly string[]): number => counts.get(words.join('\n')) ?? 0
  const parted = [...counts].map(([key, by]) => ({ words: key.split('\n'), by }))
  const under = (name: string): readonly Row[] => parted.filter(({ words }) => words[0] === name).map(({ words: [, ...words], by }) => ({ words, by }))
  return {
    decisions: total('decisions'),
    changed: total('changed'),
    verdictChanged: total('verdictChanged'),
    moves: movesFrom(under('move')),
    verdicts: TRIAL_VERDICTS.map((verdict) => ({ verdict, before: total('before', verdict), after: total('after', verdict) })),
    entries: grouped(under('entryMove')).map(({ of, rows }) => ({ ...entryOf(of), gained: total('entry', of, 'gained'), lost: total('entry', of, 'lost'), moves: movesFrom(rows) })).sort((one, other) => other.gained + other.lost - one.gained - one.lost || order(one.name + one.severity, other.name + other.severity)),
    districts: slicesFrom(under('districts')).sort(byChange),
    trades: slicesFrom(under('trades')).sort(byChange),
    weeks: slicesFrom(under('weeks')).sort((one, other) => order(one.of, other.of)),
  }
}

type Row = { readonly words: readonly string[]; readonly by: number }

/** By everything but the last two words, which are a move. */
function grouped(rows: readonly Row[]): readonly { readonly of: string; readonly rows: readonly Row[] }[] {
  const groups = new Map<string, Row[]>()
  for (const { words, by } of rows) {
    const of = words.slice(0, -2).join('\n')
    const known = groups.get(of) ?? []
    groups.set(of, known)
    known.push({ words: words.slice(-2), by })
  }
  return [...groups].map(([of, some]) => ({ of, rows: some }))
}

function slicesFrom(rows: readonly Row[]): Slice[] {
  return grouped(rows).map(({ of, rows: own }) => {
    const moves = movesFrom(own)
    return { of, changed: sum(moves), verdictChanged: sum(moves.filter(({ from, to }) => from !== to)), moves }
  })
}

function movesFrom(rows: readonly Row[]): readonly Move[] {
  const verdict = (word: string | undefined): TrialVerdict => TRIAL_VERDICTS.find((each) => each === word) ?? 'undecided'
  return rows.map(({ words: [from, to], by }) => ({ from: verdict(from), to: verdict(to), count: by })).sort((one, other) => other.count - one.count || order(one.from + one.to, other.from + other.to))
}

function sum(moves: readonly Move[]): number {
  return moves.reduce((total, { count }) => total + count, 0)
}

function byChange(one: Slice, other: Slice): number {
  return other.changed - one.changed || order(one.of, other.of)
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
