/** Takes a register that was kept elsewhere into ours, some thousands of names a transaction, each with its keys. */

import type { NameRow, NewName, Store, Tx } from '#store'
import { readLine, type Line, type LineFault, type LineTerms } from './register-line.ts'

/** Names a transaction: keys lie all over their table, so a larger step touches each page of it less often; a running office waits for SQLite’s writer meanwhile. */
const STEP = 20_000

export type NumberedLine = { readonly number: number; readonly line: Line }
export type Rejected = { readonly line: number; readonly code: LineFault }

export type Imported = {
  readonly lines: number
  readonly written: number
  /** There already, as the line says. */
  readonly unchanged: number
  /** There already and ended since, or ended on another day; now as the line says. */
  readonly updated: number
  /** Of the written ones: beside another live name of the same trade name and trade, as old registers hold them; they stand, and no new name may join them. */
  readonly doubled: number
  readonly rejected: number
}

export type ImportTerms = LineTerms & {
  readonly onRejected?: (rejected: Rejected) => void | Promise<void>
  readonly onProgress?: (soFar: Imported) => void
}

/** All or nothing a step; what was written before a fault stays, and the same file read again goes on from there. */
export async function importNames(store: Store, lines: AsyncIterable<NumberedLine>, terms: ImportTerms): Promise<Imported> {
  const count = { lines: 0, written: 0, unchanged: 0, updated: 0, doubled: 0, rejected: 0 }
  const seen = new Set<string>()
  let writing: Promise<void> = Promise.resolve()
  let step: NewName[] = []
  const reject = async (line: number, code: LineFault): Promise<void> => {
    count.rejected += 1
    await terms.onRejected?.({ line, code })
  }
  /** The database writes one step while the next is read: both take about as long. */
  const flush = async (): Promise<void> => {
    const rows = step
    step = []
    await writing
    writing = writeStep(store, rows).then((wrote) => {
      for (const key of ['written', 'unchanged', 'updated', 'doubled'] as const) count[key] += wrote[key]
      terms.onProgress?.({ ...count })
    })
    writing.catch(() => undefined)
  }
  for await (const { number, line } of lines) {
    count.lines += 1
    const read = readLine(line, terms)
    if ('fault' in read) await reject(number, read.fault)
    else if (seen.has(read.row.id)) await reject(number, 'duplicate')
    else step.push(read.row)
    if ('row' in read) seen.add(read.row.id)
    if (step.length >= STEP) await flush()
  }
  await flush()
  await writing
  return { ...count }
}

type Wrote = Pick<Imported, 'written' | 'unchanged' | 'updated' | 'doubled'>

function writeStep(store: Store, rows: readonly NewName[]): Promise<Wrote> {
  return store.transact(async (tx) => {
    const written = await tx.insertNewNames(rows)
    const left = rows.filter(({ id }) => !written.has(id))
    if (left.length === 0) return { written: written.size, unchanged: 0, updated: 0, doubled: 0 }
    const there = new Map((await tx.listNamesById(left.map(({ id }) => id))).map((row) => [row.id, row]))
    const updated = await updateThose(tx, left, there)
    const doubles = left.filter(({ id }) => !there.has(id))
    await tx.insertNames(doubles.map((row) => ({ ...row, area: row.id })))
    return { written: written.size + doubles.length, unchanged: there.size - updated, updated, doubled: doubles.length }
  })
}

/** Only ever away from `registered`: what ended here since does not come to life again by an old file. */
async function updateThose(tx: Tx, rows: readonly NewName[], there: ReadonlyMap<string, NameRow>): Promise<number> {
  const moved = rows.filter(({ id, status, statusOn }) => {
    const known = there.get(id)
    return known !== undefined && status !== 'registered' && (known.status !== status || known.statusOn !== statusOn)
  })
  for (const { id, status, statusOn } of moved) await tx.updateName(id, { status, statusOn })
  return moved.length
}
