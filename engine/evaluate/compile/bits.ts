/** Single bits of a record. */

export function setBit(record: Int32Array, at: number, bit: number): void {
  const word = at + (bit >>> 5)
  record[word] = (record[word] ?? 0) | (1 << (bit & 31))
}

export function hasBit(record: Int32Array, at: number, bit: number): boolean {
  return (((record[at + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1
}

/** Bits by word, as masks. */
export function masksOf(bits: Iterable<number>): ReadonlyMap<number, number> {
  const masks = new Map<number, number>()
  for (const bit of bits) masks.set(bit >>> 5, (masks.get(bit >>> 5) ?? 0) | (1 << (bit & 31)))
  return masks
}

export function isUnknownValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value
}
