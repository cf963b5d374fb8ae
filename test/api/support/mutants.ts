/** Bodies that are wrong in every way a seed can think of: bytes flipped, values swapped for hostile ones, structure torn. */

/** Numbers from 0 up to `below`, the same for the same seed. */
export type Dice = (below: number) => number

export function openDice(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export function pick<T>(dice: Dice, from: readonly T[]): T {
  const one = from[dice(from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** One to four damages to the bytes of a valid body. */
export function damageBytes(dice: Dice, valid: Buffer): Buffer {
  let bytes: Buffer = Buffer.from(valid)
  for (let left = 1 + dice(4); left > 0; left--) bytes = pick(dice, DAMAGES)(dice, bytes)
  return bytes
}

type Damage = (dice: Dice, bytes: Buffer) => Buffer

const DAMAGES: readonly Damage[] = [
  (dice, bytes) => put(bytes, dice(bytes.length || 1), 1, [dice(256)]),
  (dice, bytes) => put(bytes, dice(bytes.length || 1), 0, [dice(256)]),
  (dice, bytes) => put(bytes, dice(bytes.length || 1), 1 + dice(8), []),
  (dice, bytes) => put(bytes, dice(bytes.length || 1), 0, [...Buffer.from(pick(dice, TOKENS))]),
  (dice, bytes) => bytes.subarray(0, dice(bytes.length + 1)),
  (dice, bytes) => repeated(bytes, dice(bytes.length || 1), 1 + dice(64)),
  (dice, bytes) => swapped(bytes, dice(bytes.length || 1), dice(bytes.length || 1)),
]

const TOKENS = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u0000', '\\ud800', 'null', '-', '1e999', '"__proto__":1,', '"a":1,"a":2,', '\u202e', '\u0000', '/*', "'", '\ufeff', '[[[[[[[[[[[[[[[[[[', '99999999999999999999', '${7*7}', '%00', '%s%n', '../../etc/passwd']

function put(bytes: Buffer, at: number, drop: number, bring: readonly number[]): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(bring), bytes.subarray(at + drop)])
}

function repeated(bytes: Buffer, at: number, length: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
}

function swapped(bytes: Buffer, one: number, other: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[one] = bytes[other] ?? 0
  changed[other] = bytes[one] ?? 0
  return changed
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One to three values of a valid body removed, doubled, renamed or replaced by something hostile; what comes out is still JSON. */
export function damageValues(dice: Dice, valid: unknown): unknown {
  let value = valid as Json
  for (let left = 1 + dice(3); left > 0; left--) value = damagedAt(dice, value, pick(dice, placesIn(value)))
  return value
}

type Place = readonly (string | number)[]

function placesIn(value: Json): readonly Place[] {
  const inside = Array.isArray(value) ? value.map((part, at): [number, Json] => [at, part as Json]) : isRecord(value) ? Object.entries(value) : []
  return [[], ...inside.flatMap(([name, part]) => placesIn(part).map((rest) => [name, ...rest]))]
}

function damagedAt(dice: Dice, value: Json, [name, ...rest]: Place): Json {
  if (name === undefined) return hostile(dice, value)
  if (Array.isArray(value)) {
    const list = value as readonly Json[]
    if (rest.length === 0 && dice(3) === 0) return pick(dice, [list.filter((_, at) => at !== name), [...list, ...list], [...list].reverse()])
    return list.map((part, at) => (at === name ? damagedAt(dice, part, rest) : part))
  }
  if (!isRecord(value)) return value
  if (rest.length === 0 && dice(3) === 0) return renamed(dice, value, String(name))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === name ? damagedAt(dice, part, rest) : part]))
}

function renamed(dice: Dice, value: { readonly [name: string]: Json }, name: string): Json {
  const { [name]: gone = null, ...others } = value
  const names = [name.toUpperCase(), `${name} `, `${name}\u0301`, '', 'a/b~c', 'x'.repeat(300), '__proto_', 'hasOwnProperty', 'length', 'toString', 'then']
  return pick<Json>(dice, [others, { ...others, [pick(dice, names)]: gone }, { ...value, [pick(dice, names)]: gone }, { ...value, extra: value }])
}

const HOSTILE: readonly Json[] = [
  null, true, false, 0, 1, -1, 1.5, 0.1, 2_147_483_648, 9_007_199_254_740_991, 1e15, 1e-7, [], {}, [[]], [null], { length: 99 }, { toString: 'x' }, { then: 'x' }, { toJSON: 'x' },
  '', ' ', '0', '-1', 'null', 'true', 'NaN', '1e5', '１２３', '王', '王小明', '王·小明', '〇', '𠮷'.repeat(40), '王'.repeat(1_000), 'a'.repeat(5_000), 'Z\u0301'.repeat(60), '👨‍👩‍👧'.replaceAll('\u200d', ''), '\t\n', '　', '·', '（个体工商户）',
  '2023-02-29', '2026-13-01', '0000-00-00', '9999-12-31', '2026-11-22T02:00:00Z', '2026-11-22 ', '20261122', 'long-term', '-271821-04-20', '+275760-09-13',
  "' or 1=1 --", '"; drop table applications; --', '${jndi:ldap://x}', '{{7*7}}', '<script>alert(1)</script>', '</script><svg onload=1>', '../../../etc/passwd', 'file:///etc/passwd', 'http://169.254.169.254/', '$.a[?(@.b)]', 'constructor', '__proto__', 'toString', 'S201', 'S999', '340104', '000000', '10', '99', 'addr_340104001_0001', 'addr_x', 'name_x', 'app_0000000000', 'OWN', 'PLATFORM', 'CLUSTER', 'family', 'face', 'X'.repeat(18), '34019919900307101X', '340199199003071012', '13800000000',
]

function hostile(dice: Dice, value: Json): Json {
  const way = dice(8)
  if (way === 0) return [value]
  if (way === 1) return { value }
  if (way === 2 && typeof value === 'string') return pick(dice, [value.toLowerCase(), value.toUpperCase(), ` ${value} `, value.slice(1), value + value, [...value].reverse().join(''), value.normalize('NFD'), `${value}\u0301`])
  if (way === 3) return Array.from({ length: pick(dice, [10, 100, 1_000]) }, () => pick(dice, HOSTILE))
  return pick(dice, HOSTILE)
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
