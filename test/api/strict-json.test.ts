/** The front door reads JSON strictly: what two readers could understand differently is refused, never repaired, never echoed. */

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../../api/errors.ts'
import { parseStrictJson } from '../../api/http/strict-json.ts'
import { answersOf } from '../support/an-applicant.ts'
import { kioskHeaders, knock, openFrontDoor, type FrontDoor, type Sending } from './support/front-door.ts'
import { canariesOf, expectProblem, insidesIn, personalIn } from './support/leaks.ts'

const CANARY = '340199199003071234'

/** An application by text, with one place for the attack and a canary beside it. */
function around(attack: string): string {
  return `{"form":"individual-establish","formVersion":1,"answers":{"operator":{"idNo":"${CANARY}","name":${attack}}}}`
}

function bytes(...parts: readonly (string | readonly number[])[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
}

function broken(raw: readonly number[]): Buffer {
  const [before = '', after = ''] = around('"王@小明"').split('@')
  return bytes(before, raw, after)
}

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth)
}

const JSON_TYPE = { 'content-type': 'application/json' }

type Row = readonly [what: string, sending: Sending, status: number, code: string]

const BYTES: readonly Row[] = [
  ['a lone continuation byte', { body: broken([0x80]) }, 400, 'utf8'],
  ['a cut-off character', { body: broken([0xe7, 0x8e]) }, 400, 'utf8'],
  ['an overlong slash', { body: broken([0xc0, 0xaf]) }, 400, 'utf8'],
  ['an overlong NUL', { body: broken([0xc0, 0x80]) }, 400, 'utf8'],
  ['a surrogate as bytes', { body: broken([0xed, 0xa0, 0x80]) }, 400, 'utf8'],
  ['a code point over the end', { body: broken([0xf5, 0x80, 0x80, 0x80]) }, 400, 'utf8'],
  ['a byte order mark', { body: bytes([0xef, 0xbb, 0xbf], around('"王小明"')) }, 400, 'bom'],
  ['UTF-16 without a word', { body: Buffer.from(around('"王小明"'), 'utf16le') }, 400, 'utf8'],
  ['UTF-16 that says so', { body: Buffer.from(around('"王小明"'), 'utf16le'), headers: { 'content-type': 'application/json; charset=utf-16le' } }, 415, 'media_type'],
  ['GB 18030 that says so', { body: around('"x"'), headers: { 'content-type': 'application/json; charset=gb18030' } }, 415, 'media_type'],
]

const KEYS: readonly Row[] = [
  ['a key twice', { body: around('"x","name":"y"') }, 400, 'duplicate_key'],
  ['a key twice, once escaped', { body: around('"x","n\\u0061me":"y"') }, 400, 'duplicate_key'],
  ['a key twice at the top', { body: '{"form":"a","form":"b"}' }, 400, 'duplicate_key'],
  ['__proto__', { body: around('{"__proto__":{"admin":true}}') }, 400, 'forbidden_key'],
  ['__proto__, escaped', { body: around('{"\\u005f_proto__":{"admin":true}}') }, 400, 'forbidden_key'],
  ['constructor', { body: around('{"constructor":{"prototype":{}}}') }, 400, 'forbidden_key'],
  ['prototype', { body: around('{"prototype":{}}') }, 400, 'forbidden_key'],
]

/** Sent as an escape, and sent as itself where UTF-8 can carry it and JSON allows it to stand there. */
const CHARACTERS: readonly (readonly [string, string])[] = [
  ['NUL', '\\u0000'],
  ['bell', '\\u0007'],
  ['delete', '\\u007f'],
  ['a C1 control', '\\u0085'],
  ['soft hyphen', '\\u00ad'],
  ['combining grapheme joiner', '\\u034f'],
  ['Arabic letter mark', '\\u061c'],
  ['Hangul filler', '\\u3164'],
  ['Mongolian vowel separator', '\\u180e'],
  ['zero-width space', '\\u200b'],
  ['zero-width joiner', '\\u200d'],
  ['right-to-left mark', '\\u200f'],
  ['line separator', '\\u2028'],
  ['right-to-left override', '\\u202e'],
  ['isolate', '\\u2066'],
  ['symmetric swapping', '\\u206a'],
  ['byte order mark inside', '\\ufeff'],
  ['replacement character', '\\ufffd'],
  ['non-character', '\\uffff'],
  ['non-character of the Arabic block', '\\ufdd0'],
  ['non-character of plane 1', '\\ud83f\\udffe'],
  ['non-character of plane 10', '\\uda7f\\udffe'],
  ['private use', '\\ue000'],
  ['private use of plane 15', '\\udb80\\udc00'],
  ['tag character', '\\udb40\\udc41'],
  ['lone high surrogate', '\\ud800'],
  ['lone low surrogate', '\\udfff'],
  ['surrogates the wrong way round', '\\udc00\\ud800'],
]

function asItself(escaped: string): readonly Row[] {
  const text = JSON.parse(`"${escaped}"`) as string
  const mayStand = !/\p{Surrogate}/u.test(text) && text.charCodeAt(0) > 0x1f
  return mayStand ? [[`${escaped} as itself`, { body: around(`"${text}"`) }, 400, 'forbidden_character']] : []
}

const TEXTS: readonly Row[] = [
  ...CHARACTERS.flatMap(([what, escaped]): readonly Row[] => [[what, { body: around(`"王${escaped}小明"`) }, 400, 'forbidden_character'], ...asItself(escaped)]),
  ['a forbidden character in a key', { body: around('{"na\\u200bme":1}') }, 400, 'forbidden_character'],
  ['a raw control character', { body: around('"王\u0001"') }, 400, 'json'],
  ['a raw line feed', { body: around('"王\n"') }, 400, 'json'],
]

const NUMBERS: readonly Row[] = ['9007199254740993', '-9007199254740993', '1e400', '-1e400', '-0', '-0.0', '1e21', '1e-400', '0.1234567890123456789', '1.0000000000000000001', '5e-324'].map((source): Row => [`the number ${source}`, { body: around(source) }, 400, 'number_unsafe'])

const NOT_JSON: readonly Row[] = [
  ['nothing', { body: '' }, 400, 'json'],
  ['white space', { body: ' \n\t ' }, 400, 'json'],
  ['half an object', { body: around('"x"').slice(0, -3) }, 400, 'json'],
  ['two values', { body: `${around('"x"')}{}` }, 400, 'json'],
  ['a trailing comma', { body: '{"form":"a",}' }, 400, 'json'],
  ['a comment', { body: '{/* x */"form":"a"}' }, 400, 'json'],
  ['single quotes', { body: "{'form':'a'}" }, 400, 'json'],
  ['a bare name', { body: '{form:"a"}' }, 400, 'json'],
  ['NaN', { body: around('NaN') }, 400, 'json'],
  ['Infinity', { body: around('-Infinity') }, 400, 'json'],
  ['a leading zero', { body: around('007') }, 400, 'json'],
  ['a leading plus', { body: around('+1') }, 400, 'json'],
  ['hexadecimal', { body: around('0x10') }, 400, 'json'],
  ['a point without digits', { body: around('1.') }, 400, 'json'],
  ['a word cut short', { body: around('tru') }, 400, 'json'],
  ['a word that goes on', { body: around('truely') }, 400, 'json'],
  ['an unknown escape', { body: around('"\\x41"') }, 400, 'json'],
  ['a half escape', { body: around('"\\u12"') }, 400, 'json'],
  ['a no-break space between', { body: '{\u00a0"form":"a"}' }, 400, 'json'],
]

const SHAPES: readonly Row[] = [
  ['seventeen deep', { body: nested(17) }, 400, 'depth'],
  ['a hundred thousand deep', { body: nested(100_000).slice(0, 199_000) }, 400, 'depth'],
  ['objects fifty thousand deep', { body: '{"a":'.repeat(39_000) }, 400, 'depth'],
  ['ten thousand elements', { body: around(JSON.stringify(Array(10_000).fill(1))) }, 400, 'too_many_parts'],
  ['ten thousand keys', { body: around(`{${Array.from({ length: 10_000 }, (_, at) => `"k${String(at)}":1`).join()}}`) }, 400, 'too_many_parts'],
  ['null', { body: 'null' }, 422, 'input_invalid'],
  ['true', { body: 'true' }, 422, 'input_invalid'],
  ['a number', { body: '7' }, 422, 'input_invalid'],
  ['a text', { body: `"${CANARY}"` }, 422, 'input_invalid'],
  ['an array', { body: `[{"idNo":"${CANARY}"}]` }, 422, 'input_invalid'],
  ['an empty object', { body: '{}' }, 422, 'input_invalid'],
  ['a long text', { body: around(`"${'王'.repeat(25_000)}"`) }, 422, 'answers_invalid'],
  ['a text of escapes', { body: around(`"${'\\u738b'.repeat(30_000)}"`) }, 422, 'answers_invalid'],
  ['white space without end', { body: around(`${' '.repeat(190_000)}"x"`) }, 422, 'answers_invalid'],
  ['a canary for a key', { body: `{"form":"individual-establish","formVersion":1,"answers":{},"${CANARY}":1}` }, 422, 'input_invalid'],
]

const LARGE = around(`"${'x'.repeat(250_000)}"`)

const WRAPPINGS: readonly Row[] = [
  ['a body over the limit', { body: LARGE }, 413, 'body_too_large'],
  ['a body over the limit, in pieces', { body: LARGE, chunked: true }, 413, 'body_too_large'],
  ['eight megabytes', { body: Buffer.alloc(8_000_000, 0x20) }, 413, 'body_too_large'],
  ['eight megabytes, in pieces', { body: Buffer.alloc(8_000_000, 0x20), chunked: true }, 413, 'body_too_large'],
  ['gzip', { body: gzipSync(around('"x"')), headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }, 415, 'content_encoding'],
  ['a bomb of gzip', { body: gzipSync(Buffer.alloc(20_000_000)), headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }, 415, 'content_encoding'],
  ['brotli by name', { body: around('"x"'), headers: { ...JSON_TYPE, 'content-encoding': 'br' } }, 415, 'content_encoding'],
  ['text/plain', { body: around('"x"'), headers: { 'content-type': 'text/plain' } }, 415, 'media_type'],
  ['a form', { body: 'form=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'media_type'],
  ['another JSON', { body: around('"x"'), headers: { 'content-type': 'application/json+evil' } }, 415, 'media_type'],
  ['two media types', { body: around('"x"'), headers: { 'content-type': 'application/json, text/plain' } }, 415, 'media_type'],
]

let door: FrontDoor
let before: Readonly<Record<string, number>>

beforeAll(async () => {
  door = await openFrontDoor()
  before = await door.books()
})

afterAll(() => door.close())

function post(sending: Sending) {
  return knock(`${door.url}/api/applications`, { method: 'POST', ...sending, headers: { ...kioskHeaders(door.office), ...sending.headers } })
}

describe.each([
  ['bytes', BYTES],
  ['keys', KEYS],
  ['texts', TEXTS],
  ['numbers', NUMBERS],
  ['no JSON', NOT_JSON],
  ['shapes', SHAPES],
  ['wrappings', WRAPPINGS],
])('front door · %s', (_, rows) => {
  it.each(rows)('%s · sent · is refused with its code and not repeated', async (_what, sending, status, code) => {
    expectProblem(await post(sending), { status, code }, [CANARY])
  })
})

describe('front door', () => {
  it('body · without a media type · is refused', async () => {
    const { 'content-type': _, ...headers } = kioskHeaders(door.office)
    expectProblem(await knock(`${door.url}/api/applications`, { method: 'POST', headers, body: around('"x"') }), { status: 415, code: 'media_type' }, [CANARY])
  })

  it('media type · with its charset in any letter case · is taken', async () => {
    const told = await post({ body: '{}', headers: { 'content-type': 'Application/JSON; Charset="UTF-8"' } })
    expect(told.code).toBe('input_invalid')
  })

  it('every refusal above · looked back on · changed nothing and left nothing in the log', async () => {
    expect(await door.books()).toEqual(before)
    expect({ insides: insidesIn(door.logged()), personal: personalIn(door.logged(), [CANARY]) }).toEqual({ insides: [], personal: [] })
  })

  it('a good application · after all of these · is decided', async () => {
    const answers = await answersOf(door.office, 'noodle-shop')
    const told = await post({ body: JSON.stringify({ form: 'individual-establish', formVersion: 1, answers }) })
    expect({ status: told.status, verdict: (JSON.parse(told.text) as { verdict: string }).verdict }).toEqual({ status: 200, verdict: 'approve' })
    expect(personalIn(door.logged(), canariesOf(answers))).toEqual([])
  })
})

const utf8 = new TextEncoder()

/** Null prototypes off, so that values can be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}

function outcomeOf(text: string): { readonly value: unknown } | { readonly code: string } {
  try {
    return { value: parseStrictJson(utf8.encode(text)) }
  } catch (error) {
    if (error instanceof Problem) return { code: error.code }
    throw error
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const RUNS = { numRuns: 5_000, seed: Number(process.env['MIAOPI_SEED'] ?? 20_261_122) }

/** Words, amounts and counts as forms carry them. */
const plainText = fc.stringMatching(/^[ -~\u4e00-\u9fa5·（）]{0,20}$/u)
const plainKey = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/).filter((key) => !['constructor', 'prototype'].includes(key))
const { value: plainValue } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', maxDepth: 6 }, fc.constantFrom(null, true, false), fc.integer().map((whole) => (whole === 0 ? 0 : whole)), fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100), plainText, fc.array(tie('value'), { maxLength: 6 }), fc.dictionary(plainKey, tie('value'), { maxKeys: 6, noNullPrototype: true })),
}))

describe(`strict reader beside JSON.parse (seed ${String(RUNS.seed)})`, () => {
  it('plain value · written with any indent · is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(plainValue, fc.nat({ max: 3 }), (value, indent) => {
        expect(plain(parseStrictJson(utf8.encode(JSON.stringify(value, null, indent))))).toEqual(value)
      }),
      RUNS,
    )
  })

  it('any JSON at all · is never called malformed, and what is accepted is equal', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary', depthSize: 'medium' }), (text) => {
        const read = outcomeOf(text)
        if ('code' in read) expect(read.code).not.toBe('json')
        else expect(plain(read.value)).toEqual(JSON.parse(text))
      }),
      RUNS,
    )
  })

  it('damaged JSON · is accepted only where JSON.parse accepts it, with an equal value', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ':', '"', '{', ']', '\\', '0', '-', 'e', '.', 'null', ' ', '\t'), fc.nat({ max: 3 }))
    fc.assert(
      fc.property(damaged, ([text, place, put, drop]) => {
        const at = place % (text.length + 1)
        const changed = text.slice(0, at) + put + text.slice(at + drop)
        const read = outcomeOf(changed)
        if ('value' in read) expect(plain(read.value)).toEqual(JSON.parse(changed))
        else if (read.code === 'json') expect(isJson(changed)).toBe(false)
      }),
      RUNS,
    )
  })
})
