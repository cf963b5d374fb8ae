/** Remembers millions of texts by 64 bits each: what it calls new is new, what it calls known is all but certainly known, for somebody else to settle. */

import { hashOf } from '#engine'

/** A power of two; grows by two while half of it is full, so that a text is found at the first or second place. */
const AT_FIRST = 65_536

/** The function tells whether the text was given before, and keeps it. A set of two million texts takes 200 MB and 2 µs a text, this 64 MB and a tenth. */
export function openSieve(): (text: string) => boolean {
  let [slots, size] = [new Int32Array(AT_FIRST * 2), 0]
  return (text) => {
    const { low, high } = hashOf(text)
    const isKnown = keep(slots, low, high)
    if (!isKnown) size += 1
    if (size * 4 > slots.length) slots = grown(slots)
    return isKnown
  }
}

function keep(slots: Int32Array, low: number, high: number): boolean {
  // A slot of two zeros is a free one.
  const other = low === 0 && high === 0 ? 1 : high
  const mask = slots.length - 2
  for (let at = ((low ^ (other >>> 7)) << 1) & mask; ; at = (at + 2) & mask) {
    if (slots[at] === low && slots[at + 1] === other) return true
    if (slots[at] === 0 && slots[at + 1] === 0) {
      slots[at] = low
      slots[at + 1] = other
      return false
    }
  }
}

function grown(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(slots.length * 2)
  for (let at = 0; at < slots.length; at += 2) {
    const [low, high] = [slots[at] ?? 0, slots[at + 1] ?? 0]
    if (low !== 0 || high !== 0) keep(larger, low, high)
  }
  return larger
}
