/** What signature keys are mixed from: two lanes of 32 bits, by integer multiplication only, so that every platform comes to the same numbers. */

/** At one place of a name, pairs of 32 bits, low before high, one pair for each choice. */
export type Atoms = {
  readonly text: readonly number[]
  readonly readings: readonly number[]
  /** Crowds of look-alikes the character is filed under: one but for rare characters. */
  readonly crowdsFiled: readonly number[]
  /** Crowds in which all characters it may be mistaken for are found. */
  readonly crowdsAsked: readonly number[]
}

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

/** Texts as atoms, in order. */
export function atomsOf(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const { low, high } = hashOf(text)
    return [low, high]
  })
}
