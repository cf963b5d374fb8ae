/** Columns and planes as bytes and back. Words are written as they lie in memory: little-endian, as on every machine the office runs on. */

import { wordsFor, type Column, type Plane } from '#engine'
import { HistoryDamaged } from './box.ts'

const LENGTH_BYTES = 4
const WORD_BYTES = 4

/** The values as JSON, then the planes. The place of absence, which JSON cannot say, stands beside the values. */
export function columnBytes({ values, planes }: Column): Buffer {
  const absent = values.indexOf(undefined)
  const text = Buffer.from(JSON.stringify({ absent, values: values.map((value) => value ?? null) }))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(text.length)
  return Buffer.concat([length, text, ...planes.map(wordBytes)])
}

/** @throws HistoryDamaged for bytes that `columnBytes` did not write */
export function columnFrom(bytes: Buffer, rows: number): Column {
  const end = LENGTH_BYTES + bytes.readUInt32LE(0)
  // Sealed and our own writing, so its shape is taken at its word.
  const { absent, values } = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, end)) as { readonly absent: number; readonly values: readonly unknown[] }
  const size = wordsFor(rows) * WORD_BYTES
  const count = size === 0 ? 0 : (bytes.length - end) / size
  if (!Number.isInteger(count)) throw new HistoryDamaged('a column is cut short')
  return { rows, values: values.map((value, place) => (place === absent ? undefined : value)), planes: Array.from({ length: count }, (_, plane) => wordsFrom(bytes.subarray(end + plane * size, end + (plane + 1) * size))) }
}

/** Planes of one length, one after another; `none` is all zeros, and `all` all ones. */
export function planeBytes(planes: readonly Plane[], rows: number): Buffer {
  return Buffer.concat(planes.map((plane) => wordBytes(typeof plane === 'string' ? new Int32Array(wordsFor(rows)).fill(plane === 'all' ? -1 : 0) : plane)))
}

export function planesFrom(bytes: Buffer, rows: number): readonly Int32Array[] {
  const size = wordsFor(rows) * WORD_BYTES
  return Array.from({ length: size === 0 ? 0 : bytes.length / size }, (_, plane) => wordsFrom(bytes.subarray(plane * size, (plane + 1) * size)))
}

function wordBytes(words: Int32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength)
}

/** Copied, because a view of words must begin on a word. */
function wordsFrom(bytes: Buffer): Int32Array {
  const words = new Int32Array(bytes.length / WORD_BYTES)
  wordBytes(words).set(bytes)
  return words
}
