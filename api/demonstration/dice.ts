/** Seeded dice: the demonstration city is thrown with them once, so that everybody's city is the same, byte for byte. */

export type Dice = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly number: (below: number) => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  readonly pick: <T>(choices: readonly T[]) => T
  /** True in `percent` of a hundred throws. */
  readonly chance: (percent: number) => boolean
}

/**
 * mulberry32: 32 bits of state, one multiplication per throw, full period. Enough for a stage set; never for secrets.
 * Each part of the city throws its own dice, so that a change in one part does not move another.
 */
export function diceOf(seed: string): Dice {
  let state = seedNumber(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const number = (below: number): number => Math.floor(next() * below)
  return {
    number,
    between: (least, most) => least + number(most - least + 1),
    pick: (choices) => {
      const chosen = choices[number(choices.length)]
      if (chosen === undefined) throw new RangeError('dice: nothing to pick from')
      return chosen
    },
    chance: (percent) => number(100) < percent,
  }
}

/** FNV-1a over the code units. */
function seedNumber(seed: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
