/** One bit for each application of a block, 32 to a word: which of them something is true of. */

/** Never changed once made, so that planes may be shared. Bits behind the last application mean nothing. */
export type Plane = Int32Array | 'none' | 'all'

export function both(one: Plane, other: Plane): Plane {
  if (one === 'all' || other === 'none') return other
  if (other === 'all' || one === 'none') return one
  const made = new Int32Array(one.length)
  let seen = 0
  for (let at = 0; at < made.length; at++) seen |= made[at] = (one[at] ?? 0) & (other[at] ?? 0)
  return seen === 0 ? 'none' : made
}

export function either(one: Plane, other: Plane): Plane {
  if (one === 'none' || other === 'all') return other
  if (other === 'none' || one === 'all') return one
  const made = new Int32Array(one.length)
  for (let at = 0; at < made.length; at++) made[at] = (one[at] ?? 0) | (other[at] ?? 0)
  return made
}

/** What is true of `one` and not of `other`. */
export function without(one: Plane, other: Plane): Plane {
  if (other === 'none' || one === 'none') return one
  if (other === 'all') return 'none'
  if (one === 'all') return inverse(other)
  const made = new Int32Array(one.length)
  let seen = 0
  for (let at = 0; at < made.length; at++) seen |= made[at] = (one[at] ?? 0) & ~(other[at] ?? 0)
  return seen === 0 ? 'none' : made
}

/** Where the two differ. */
export function differing(one: Plane, other: Plane): Plane {
  if (one === other) return 'none'
  if (one === 'none' || other === 'none') return one === 'none' ? other : one
  if (one === 'all' || other === 'all') return inverse(one === 'all' ? other : one)
  const made = new Int32Array(one.length)
  let seen = 0
  for (let at = 0; at < made.length; at++) seen |= made[at] = (one[at] ?? 0) ^ (other[at] ?? 0)
  return seen === 0 ? 'none' : made
}

export function inverse(plane: Plane): Plane {
  if (plane === 'none') return 'all'
  if (plane === 'all') return 'none'
  const made = new Int32Array(plane.length)
  for (let at = 0; at < made.length; at++) made[at] = ~(plane[at] ?? 0)
  return made
}

export function eitherOf(planes: readonly Plane[]): Plane {
  if (planes.includes('all')) return 'all'
  const some = planes.filter((plane) => typeof plane !== 'string')
  const [first, second] = some
  if (first === undefined || second === undefined) return first ?? 'none'
  const sum = first.slice()
  for (const plane of some.slice(1)) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) | (plane[at] ?? 0)
  return sum
}

export function countIn(plane: Plane, rows: number): number {
  if (plane === 'none') return 0
  if (plane === 'all') return rows
  const whole = rows >>> 5
  let count = 0
  for (let at = 0; at < whole; at++) count += ones(plane[at] ?? 0)
  return (rows & 31) === 0 ? count : count + ones((plane[whole] ?? 0) & lastMask(rows))
}

export function isIn(plane: Plane, row: number): boolean {
  if (plane === 'none') return false
  return plane === 'all' || (((plane[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** In order. */
export function eachRow(plane: Plane, rows: number, visit: (row: number) => void): void {
  if (plane === 'none') return
  const words = wordsFor(rows)
  for (let at = 0; at < words; at++) {
    const word = plane === 'all' ? -1 : (plane[at] ?? 0)
    for (let bits = at === words - 1 ? word & lastMask(rows) : word; bits !== 0; bits &= bits - 1) visit(at * 32 + 31 - Math.clz32(bits & -bits))
  }
}

/** The same as a list. */
export function rowsIn(plane: Plane, rows: number): Uint16Array {
  const some = new Uint16Array(countIn(plane, rows))
  if (plane === 'all') return some.map((_, row) => row)
  if (plane === 'none') return some
  const words = wordsFor(rows)
  let count = 0
  for (let at = 0; at < words; at++) {
    const word = plane[at] ?? 0
    for (let bits = at === words - 1 ? word & lastMask(rows) : word; bits !== 0; bits &= bits - 1) some[count++] = at * 32 + 31 - Math.clz32(bits & -bits)
  }
  return some
}

/** The plane of these rows. */
export function planeOf(some: Iterable<number>, rows: number): Plane {
  const made = new Int32Array(wordsFor(rows))
  let seen = false
  for (const row of some) {
    made[row >>> 5] = (made[row >>> 5] ?? 0) | (1 << (row & 31))
    seen = true
  }
  return seen ? made : 'none'
}

export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5
}

function lastMask(rows: number): number {
  return (rows & 31) === 0 ? -1 : (1 << (rows & 31)) - 1
}

/** Bits set in a word, by adding neighbours in parallel. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
