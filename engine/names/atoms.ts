/** What signature keys are mixed from: two lanes of 32 bits, by integer multiplication only, so that every platform comes to the same numbers. */

export type Hash = { readonly low: number; readonly high: number }

const SEED: Hash = { low: 0x2f6e2b1, high: 0x5851f42d }

export function mixedLow(low: number, unit: number): number {
  const mixed = Math.imul(low ^ unit, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

export function mixedHigh(high: number, unit: number): number {
  const mixed = Math.imul(high ^ unit, 0x5f356495)
  return mixed ^ (mixed >>> 13)
}

export function hashOf(text: string): Hash {
  let { low, high } = SEED
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = mixedLow(low, unit)
    high = mixedHigh(high, unit)
  }
  return { low, high }
}
