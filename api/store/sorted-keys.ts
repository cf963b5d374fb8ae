/** Millions of keys with the numbers of their names, brought into the order of the table: a database sorts them ten times slower than this. */

import { StoreError } from './conflict.ts'

const DIGIT = 0x10000
const BEYOND = 0x1000000000000

/** Pairs of key and number as three columns: lower 32 bits and upper 16 bits of the key, and the number. */
type Columns = { readonly low: Uint32Array; readonly high: Uint16Array; readonly no: Uint32Array }

export type KeySorter = {
  /** Keys of 48 bits at most. */
  readonly add: (no: number, keys: readonly number[]) => void
  /** All that was added, by key and then in the order it came, in parts as JSON objects: key to NUMBERS_FROM more than the number. */
  readonly sorted: (most: number) => Generator<string>
}

/** 10 bytes a pair while collecting, twice that while sorting. */
export function openKeySorter(): KeySorter {
  let columns = columnsFor(DIGIT)
  let size = 0
  return {
    add: (no, keys) => {
      if (size + keys.length > columns.no.length) columns = grown(columns)
      for (const key of keys) {
        if (!Number.isInteger(key) || key < 0 || key >= BEYOND) throw new StoreError('misused', `no key of at most 48 bits: ${key}`)
        columns.low[size] = key % 0x100000000
        columns.high[size] = Math.floor(key / 0x100000000)
        columns.no[size] = no
        size += 1
      }
    },
    sorted: (most) => partsOf(inOrder(columns, size), size, most),
  }
}

function columnsFor(length: number): Columns {
  return { low: new Uint32Array(length), high: new Uint16Array(length), no: new Uint32Array(length) }
}

function grown({ low, high, no }: Columns): Columns {
  const larger = columnsFor(no.length * 2)
  larger.low.set(low)
  larger.high.set(high)
  larger.no.set(no)
  return larger
}

/** Three passes, the lowest sixteen bits first; each keeps the order of the pass before. */
function inOrder(columns: Columns, size: number): Columns {
  let [from, to] = [columns, columnsFor(size)]
  for (const digitAt of [lowest, middle, highest]) {
    passed(from, to, { size, digitAt })
    ;[from, to] = [to, from]
  }
  return from
}

type DigitAt = (columns: Columns, at: number) => number

const lowest: DigitAt = ({ low }, at) => (low[at] ?? 0) & 0xffff
const middle: DigitAt = ({ low }, at) => (low[at] ?? 0) >>> 16
const highest: DigitAt = ({ high }, at) => high[at] ?? 0

function passed(from: Columns, to: Columns, { size, digitAt }: { readonly size: number; readonly digitAt: DigitAt }): void {
  const places = new Uint32Array(DIGIT + 1)
  for (let at = 0; at < size; at += 1) places[digitAt(from, at) + 1] = (places[digitAt(from, at) + 1] ?? 0) + 1
  for (let digit = 0; digit < DIGIT; digit += 1) places[digit + 1] = (places[digit + 1] ?? 0) + (places[digit] ?? 0)
  for (let at = 0; at < size; at += 1) {
    const digit = digitAt(from, at)
    const place = places[digit] ?? 0
    places[digit] = place + 1
    to.low[place] = from.low[at] ?? 0
    to.high[place] = from.high[at] ?? 0
    to.no[place] = from.no[at] ?? 0
  }
}

/** Every pair takes as much room: a quote, sixteen digits, a quote, a colon, eleven digits, a comma. */
const PAIR = 31

/** Added to every number, so that it needs no padding: JSON allows no zeros in front. */
export const NUMBERS_FROM = 10_000_000_000

/** Digits are written as bytes, four at once: a text for each number would take ten times as long. */
function* partsOf({ low, high, no }: Columns, size: number, most: number): Generator<string> {
  const bytes = Buffer.alloc(Math.min(size, most) * PAIR + 1)
  bytes[0] = OPENING
  for (let from = 0; from < size; from += most) {
    const to = Math.min(size, from + most)
    for (let at = from, place = 1; at < to; at += 1, place += PAIR) {
      bytes[place] = QUOTE
      writeEight(bytes, place + 1, Math.floor(((high[at] ?? 0) * 0x100000000 + (low[at] ?? 0)) / EIGHT_DIGITS))
      writeEight(bytes, place + 9, ((high[at] ?? 0) * 0x100000000 + (low[at] ?? 0)) % EIGHT_DIGITS)
      bytes[place + 17] = QUOTE
      bytes[place + 18] = COLON
      const upper = Math.floor((no[at] ?? 0) / EIGHT_DIGITS)
      bytes[place + 19] = ZERO + 1
      bytes[place + 20] = ZERO + ((upper / 10) | 0)
      bytes[place + 21] = ZERO + (upper % 10)
      writeEight(bytes, place + 22, (no[at] ?? 0) - upper * EIGHT_DIGITS)
      bytes[place + 30] = COMMA
    }
    bytes[(to - from) * PAIR] = CLOSING
    yield bytes.toString('latin1', 0, (to - from) * PAIR + 1)
  }
}

const [OPENING, CLOSING, QUOTE, COLON, COMMA, ZERO] = [0x7b, 0x7d, 0x22, 0x3a, 0x2c, 0x30]
const EIGHT_DIGITS = 100_000_000

/** Four digits each of 0 to 9,999. */
const FOURS = Uint8Array.from({ length: 40_000 }, (_, at) => ZERO + (Math.floor(Math.floor(at / 4) / 10 ** (3 - (at % 4))) % 10))

function writeEight(bytes: Uint8Array, place: number, number: number): void {
  const upper = (number / 10_000) | 0
  writeFour(bytes, place, upper * 4)
  writeFour(bytes, place + 4, ((number | 0) - upper * 10_000) * 4)
}

function writeFour(bytes: Uint8Array, place: number, from: number): void {
  bytes[place] = FOURS[from] ?? ZERO
  bytes[place + 1] = FOURS[from + 1] ?? ZERO
  bytes[place + 2] = FOURS[from + 2] ?? ZERO
  bytes[place + 3] = FOURS[from + 3] ?? ZERO
}
