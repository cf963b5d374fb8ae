/** A block as a file: a head that says where everything lies, then one sealed piece for each column, read when it is asked for. */

import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MARKS, type Block, type Column, type MarkName, type WholeBlock } from '#engine'
import { randomUUID } from 'node:crypto'
import { HistoryDamaged, type Box } from './box.ts'
import { columnBytes, columnFrom, planeBytes, planesFrom } from './pieces.ts'

/** The place of a decision in the order in which they were made. */
export type Position = { readonly decidedAt: string; readonly id: string }

export type BlockName = { readonly first: number; readonly rows: number }

export type BlockFile = Block & {
  readonly name: BlockName
  /** Of its last decision. */
  readonly last: Position
  /** Everything, read and opened: what joining and verifying need. @throws HistoryDamaged */
  readonly whole: () => WholeBlock
  /** Lets go of what was read; it is read again when it is asked for. */
  readonly forget: () => void
  readonly close: () => void
  readonly handle: Handle
}

type Piece = { readonly name: string; readonly at: number; readonly length: number }
type Head = { readonly last: Position; readonly facts: readonly string[]; readonly found: readonly string[]; readonly pieces: readonly Piece[] }

/** Says which layout follows; another one is another word. */
const MAGIC = 'MPH1'
const HEAD_AT = 8

export function fileName({ first, rows }: BlockName): string {
  return `${String(first).padStart(12, '0')}-${String(rows)}.block`
}

/** Appears under its name whole and durable, or not at all. */
export function writeBlockFile(folder: string, whole: WholeBlock, { first, last }: { readonly first: number; readonly last: Position }, box: Box): BlockName {
  const name = { first, rows: whole.rows }
  const pieces = piecesOf(whole).map(({ name: piece, bytes }) => ({ name: piece, sealed: box.close(bytes, placeOf(name, piece)) }))
  let at = 0
  const listed = pieces.map(({ name: piece, sealed }): Piece => {
    const own = { name: piece, at, length: sealed.length }
    at += sealed.length
    return own
  })
  const head: Head = { last, facts: [...whole.facts.keys()], found: [...whole.found.keys()], pieces: listed }
  const sealedHead = box.close(Buffer.from(JSON.stringify(head)), placeOf(name, HEAD))
  const opening = Buffer.alloc(HEAD_AT)
  opening.write(MAGIC)
  opening.writeUInt32LE(sealedHead.length, MAGIC.length)
  replaceFile(join(folder, fileName(name)), [opening, sealedHead, ...pieces.map(({ sealed }) => sealed)])
  return name
}

const HEAD = 'head'
const FOUND = 'found'
const IDS = 'ids'

function piecesOf({ rows, facts, marks, found, ids }: WholeBlock): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return [
    ...MARKS.flatMap((mark) => {
      const column = marks.get(mark)
      return column === undefined ? [] : [{ name: `mark ${mark}`, bytes: columnBytes(column) }]
    }),
    { name: FOUND, bytes: planeBytes([...found.values()], rows) },
    ...[...facts].map(([fact, column]) => ({ name: `fact ${fact}`, bytes: columnBytes(column) })),
    { name: IDS, bytes: Buffer.from(ids.join('\n')) },
  ]
}

/** Name of file and piece are sealed in, so that neither can be put in place of another. */
function placeOf(name: BlockName, piece: string): string {
  return `${fileName(name)}:${piece}`
}

function replaceFile(path: string, parts: readonly Buffer[]): void {
  const made = `${path}.${randomUUID()}.new`
  const file = openSync(made, 'wx', 0o600)
  try {
    try {
      writeSync(file, Buffer.concat(parts))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(made, path)
  } catch (error) {
    rmSync(made, { force: true })
    throw error
  }
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** The file stays open: what replaces it meanwhile does not disturb. @throws HistoryDamaged; an ENOENT where it has gone */
export function openBlockFile(folder: string, name: BlockName, box: Box): BlockFile {
  const file = openSync(join(folder, fileName(name)), 'r')
  try {
    return openBlockOn({ file, name }, box)
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** A file that is open already, in this thread or another one. */
export type Handle = { readonly file: number; readonly name: BlockName }

/** @throws HistoryDamaged */
export function openBlockOn({ file, name }: Handle, box: Box): BlockFile {
  const opening = readAt(file, 0, HEAD_AT)
  if (opening.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new HistoryDamaged(`${fileName(name)} is no file of history`)
  const headLength = opening.readUInt32LE(MAGIC.length)
  if (headLength > fstatSync(file).size) throw new HistoryDamaged(`${fileName(name)} is cut short`)
  const head = JSON.parse(box.open(readAt(file, HEAD_AT, headLength), placeOf(name, HEAD)).toString()) as Head
  return blockOver({ file, name, box, from: HEAD_AT + headLength }, head)
}

type Opened = { readonly file: number; readonly name: BlockName; readonly box: Box; readonly from: number }

function blockOver({ file, name, box, from }: Opened, { last, facts, found, pieces }: Head): BlockFile {
  const { rows } = name
  const places = new Map(pieces.map((piece) => [piece.name, piece]))
  const read = (piece: string): Buffer => {
    const place = places.get(piece)
    if (place === undefined) throw new HistoryDamaged(`${fileName(name)} has no ${piece}`)
    return box.open(readAt(file, from + place.at, place.length), placeOf(name, piece))
  }
  const column = once((piece: string): Column => (places.has(piece) ? columnFrom(read(piece), rows) : { rows, values: [undefined], planes: [] }))
  const planes = once((piece: string) => new Map(planesFrom(read(piece), rows).map((plane, at) => [found[at] ?? '', plane])))
  const ids = (): readonly string[] => (rows === 0 ? [] : read(IDS).toString().split('\n'))
  return {
    name,
    last,
    rows,
    factNames: facts,
    fact: (fact) => column.of(`fact ${fact}`),
    mark: (mark) => column.of(`mark ${mark}`),
    handle: { file, name },
    get found() {
      return planes.of(FOUND)
    },
    ids,
    whole: () => ({ rows, facts: new Map(facts.map((fact) => [fact, column.of(`fact ${fact}`)])), marks: new Map(MARKS.map((mark): [MarkName, Column] => [mark, column.of(`mark ${mark}`)])), found: planes.of(FOUND), ids: ids() }),
    forget: () => {
      column.forget()
      planes.forget()
    },
    close: () => {
      closeSync(file)
    },
  }
}

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const read = readSync(file, bytes, 0, length, at)
  if (read !== length) throw new HistoryDamaged('a file of history is cut short')
  return bytes
}

function once<T>(make: (name: string) => T): { readonly of: (name: string) => T; readonly forget: () => void } {
  const made = new Map<string, T>()
  return {
    of: (name) => {
      const known = made.get(name)
      if (known !== undefined) return known
      const value = make(name)
      made.set(name, value)
      return value
    },
    forget: () => {
      made.clear()
    },
  }
}
