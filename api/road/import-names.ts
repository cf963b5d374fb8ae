/** Takes a register that was kept elsewhere into ours, each name with its keys. */

import type { NameLoad, NameRow, NewName, Store, Tx } from '#store'
import { readLine, type Line, type LineFault, type LineTerms } from './register-line.ts'
import { openSieve } from './sieve.ts'

/** Names a transaction: keys lie all over their table, so a larger step touches each page of it less often; a running office waits for SQLite’s writer meanwhile. */
const STEP = 20_000

/** Up to so many names stand beside a whole register that is loaded: a demonstration's, or what was entered while the office was set up. */
const MOST_BESIDE = 10_000

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

/**
 * Into a register with next to nothing in it all of the file at once, or nothing of it: then nobody else writes meanwhile, and it takes a fifth of the
 * time. Else step by step beside the office's work; what was written before a fault stays, and the same file read again goes on from there.
 */
export async function importNames(store: Store, batches: AsyncIterable<readonly NumberedLine[]>, terms: ImportTerms): Promise<Imported> {
  const course: Course = { count: { lines: 0, written: 0, unchanged: 0, updated: 0, doubled: 0, rejected: 0 }, terms, repeats: [] }
  const steps = stepsOf(batches, course)
  const isLoaded = await store.transact(async (tx) => {
    const load = await tx.beginNameLoad(MOST_BESIDE)
    if (load !== null) await loadRegister(tx, { load, steps, course })
    return load !== null
  })
  if (!isLoaded) await writeSteps(steps, (rows) => store.transact((tx) => writeStep(tx, rows)), course)
  await eachPart(course.repeats, (part) => store.transact((tx) => writeRepeats(tx, part, course)))
  return { ...course.count }
}

type NumberedRow = { readonly number: number; readonly row: NewName }

type Course = {
  readonly count: { -readonly [K in keyof Imported]: Imported[K] }
  readonly terms: ImportTerms
  /** Lines that say, in all likelihood, what one before them said; looked at last, when the register can tell. */
  readonly repeats: NumberedRow[]
}

/** Lines as rows, some thousands at a time, each name once; the rest is rejected. */
async function* stepsOf(batches: AsyncIterable<readonly NumberedLine[]>, { count, terms, repeats }: Course): AsyncGenerator<readonly NewName[]> {
  const isKnown = openSieve()
  let step: NewName[] = []
  for await (const batch of batches) {
    count.lines += batch.length
    for (const { number, line } of batch) {
      const read = readLine(line, terms)
      if ('fault' in read) await reject({ count, terms }, { line: number, code: read.fault })
      else if (isKnown(read.row.id)) repeats.push({ number, row: read.row })
      else step.push(read.row)
    }
    if (step.length < STEP) continue
    yield step
    step = []
  }
  yield step
}

async function reject({ count, terms }: Pick<Course, 'count' | 'terms'>, rejected: Rejected): Promise<void> {
  count.rejected += 1
  await terms.onRejected?.(rejected)
}

type Steps = AsyncIterable<readonly NewName[]>

/** The database writes one step while the next is read: both take about as long. */
async function writeSteps(steps: Steps, write: (rows: readonly NewName[]) => Promise<Wrote>, { count, terms }: Course): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  for await (const rows of steps) {
    await writing
    writing = write(rows).then((wrote) => {
      addTo(count, wrote)
      terms.onProgress?.({ ...count })
    })
    writing.catch(() => undefined)
  }
  await writing
}

function addTo(count: Course['count'], wrote: Wrote): void {
  for (const key of ['written', 'unchanged', 'updated', 'doubled'] as const) count[key] += wrote[key]
}

type Loading = { readonly load: NameLoad; readonly steps: Steps; readonly course: Course }

/** What may be there already, or beside a live name of the same words, goes the ordinary way when the indexes that decide it are back. */
async function loadRegister(tx: Tx, { load, steps, course }: Loading): Promise<void> {
  const before = new Set(load.there.map(({ id }) => id))
  const isTaken = openSieve()
  const isHad = (name: Placed): boolean => {
    if (!isLive(name)) return false
    const isPlaceTaken = isTaken(`${name.tradeName}/${name.tradeClass}/${name.area}`)
    return (name.area.length === COUNTY_DIGITS && isTaken(name.fullName)) || isPlaceTaken
  }
  load.there.forEach(isHad)
  let last = load.there.at(-1)?.no ?? 0
  const left: NewName[] = []
  await writeSteps(steps, async (rows) => {
    const names: NewName[] = []
    for (const row of rows) (before.has(row.id) || isHad(row) ? left : names).push(row)
    const first = last + 1
    last += names.length
    await tx.loadNames(load, { city: course.terms.city, first, names })
    return { written: names.length, unchanged: 0, updated: 0, doubled: 0 }
  }, course)
  await tx.endNameLoad(load, last)
  await eachPart(left, async (part) => addTo(course.count, await writeStep(tx, part)))
}

/** What the indexes of the register keep single: name_register_live, and name_register_whole where an area is a county. */
type Placed = Pick<NewName, 'status' | 'fullName' | 'tradeName' | 'tradeClass' | 'area'>

const COUNTY_DIGITS = 6

function isLive({ status }: Pick<NewName, 'status'>): boolean {
  return status === 'registered' || status === 'reserved'
}

/** Now that all else is written, the register says which of them are there. */
async function writeRepeats(tx: Tx, repeats: readonly NumberedRow[], course: Course): Promise<void> {
  const there = new Set((await tx.listNamesById(repeats.map(({ row }) => row.id))).map(({ id }) => id))
  const fresh: NewName[] = []
  for (const { number, row } of repeats) {
    if (there.has(row.id)) await reject(course, { line: number, code: 'duplicate' })
    else fresh.push(row)
    there.add(row.id)
  }
  addTo(course.count, await writeStep(tx, fresh))
}

async function eachPart<T>(all: readonly T[], write: (part: readonly T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += STEP) await write(all.slice(from, from + STEP))
}

type Wrote = Pick<Imported, 'written' | 'unchanged' | 'updated' | 'doubled'>

async function writeStep(tx: Tx, rows: readonly NewName[]): Promise<Wrote> {
  const written = await tx.insertNewNames(rows)
  const left = rows.filter(({ id }) => !written.has(id))
  if (left.length === 0) return { written: written.size, unchanged: 0, updated: 0, doubled: 0 }
  const there = new Map((await tx.listNamesById(left.map(({ id }) => id))).map((row) => [row.id, row]))
  const updated = await updateThose(tx, left, there)
  const doubles = left.filter(({ id }) => !there.has(id))
  await tx.insertNames(doubles.map((row) => ({ ...row, area: row.id })))
  return { written: written.size + doubles.length, unchanged: there.size - updated, updated, doubled: doubles.length }
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
