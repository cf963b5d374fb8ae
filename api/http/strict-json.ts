/** Reads JSON the way an office must: what two readers could understand differently is refused, never repaired. */

import { Problem, type ProblemCode } from '../errors.ts'

/** Limits of one body; a full application with every optional part has about 300 parts and depth 5. */
const MAX_DEPTH = 16
const MAX_PARTS = 5_000

/**
 * Body bytes → a value of null-prototype objects. Refuses invalid UTF-8, a byte order mark, duplicate or prototype keys, control,
 * bidirectional, zero-width and private-use characters, numbers that cannot be kept exactly, and depth over 16.
 * Throws Problem with the code of the first fault; never echoes the body.
 */
export function parseStrictJson(bytes: Uint8Array, mostParts = MAX_PARTS): unknown {
  const reader: Reader = { text: decode(bytes), at: 0, parts: 0, mostParts }
  const value = readValue(reader, 0)
  skipSpace(reader)
  if (reader.at < reader.text.length) throw new Problem('json')
  return value
}

type Reader = { readonly text: string; at: number; parts: number; readonly mostParts: number }

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) throw new Problem('bom')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Problem('utf8', { cause })
  }
}

function readValue(reader: Reader, depth: number): unknown {
  reader.parts += 1
  if (reader.parts > reader.mostParts) throw new Problem('too_many_parts')
  skipSpace(reader)
  const first = reader.text[reader.at]
  if (depth >= MAX_DEPTH && (first === '{' || first === '[')) throw new Problem('depth')
  if (first === '{') return readObject(reader, depth)
  if (first === '[') return readArray(reader, depth)
  if (first === '"') return readString(reader)
  return readScalar(reader)
}

function readObject(reader: Reader, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  reader.at += 1
  skipSpace(reader)
  if (take(reader, '}')) return object
  for (;;) {
    skipSpace(reader)
    if (reader.text[reader.at] !== '"') throw new Problem('json')
    const name = keyOf(readString(reader), object)
    skipSpace(reader)
    expect(reader, ':')
    object[name] = readValue(reader, depth + 1)
    skipSpace(reader)
    if (take(reader, '}')) return object
    expect(reader, ',')
  }
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function keyOf(name: string, object: object): string {
  if (FORBIDDEN_KEYS.has(name)) throw new Problem('forbidden_key')
  if (Object.hasOwn(object, name)) throw new Problem('duplicate_key')
  return name
}

function readArray(reader: Reader, depth: number): unknown[] {
  const array: unknown[] = []
  reader.at += 1
  skipSpace(reader)
  if (take(reader, ']')) return array
  for (;;) {
    array.push(readValue(reader, depth + 1))
    skipSpace(reader)
    if (take(reader, ']')) return array
    expect(reader, ',')
  }
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/** Tab and line feed may stand in a text; other controls, invisible and direction-changing characters, and code points without a meaning may not. */
const FORBIDDEN_CHARACTERS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufeff\uffa0\ufff0-\uffff]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]|\p{Noncharacter_Code_Point}/u

/** For texts that come by another way than JSON: a path, a query, a header. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN_CHARACTERS.test(text)
}

function readString(reader: Reader): string {
  const source = match(reader, STRING)
  const text = source.includes('\\') ? unescape(source) : source.slice(1, -1)
  if (!isPlainText(text)) throw new Problem('forbidden_character')
  return text
}

/** The pattern above has proved the form, so JSON.parse only undoes the escapes. */
function unescape(source: string): string {
  return String(JSON.parse(source))
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function readScalar(reader: Reader): unknown {
  for (const [word, value] of WORDS) {
    if (reader.text.startsWith(word, reader.at)) {
      reader.at += word.length
      return value
    }
  }
  return exactNumber(match(reader, NUMBER))
}

/** Fifteen significant digits survive the way into a double and back; below this size fewer do. */
const EXACT_DIGITS = 15
const SMALLEST_EXACT = 2.3e-308

/** Amounts travel as text; a number here is a small count, so what a double would round is refused. */
function exactNumber(source: string): number {
  const value = Number(source)
  const exact = /^-?\d+$/.test(source) ? Number.isSafeInteger(value) : isExactFraction(source, value)
  if (!exact || Object.is(value, -0)) throw new Problem('number_unsafe')
  return value
}

function isExactFraction(source: string, value: number): boolean {
  const digits = source.replace(/[eE].*$/, '').replace(/\D/g, '').replace(/^0+/, '')
  if (digits === '') return true
  const size = Math.abs(value)
  return size >= SMALLEST_EXACT && size <= Number.MAX_SAFE_INTEGER && digits.length <= EXACT_DIGITS
}

function match(reader: Reader, pattern: RegExp, otherwise: ProblemCode = 'json'): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (found === null) throw new Problem(otherwise)
  reader.at = pattern.lastIndex
  return found[0]
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    reader.at += 1
  }
}

function take(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false
  reader.at += 1
  return true
}

function expect(reader: Reader, character: string): void {
  if (!take(reader, character)) throw new Problem('json')
}
