/** A way to find facts that keeps how long each answer took. */

import type { Find } from '#engine'

export type Timed = { readonly find: Find; readonly milliseconds: readonly number[]; readonly median: () => number }

export function timed(find: Find): Timed {
  const milliseconds: number[] = []
  return {
    milliseconds,
    find: async (sentence, ground) => {
      const begin = performance.now()
      const sought = await find(sentence, ground)
      milliseconds.push(performance.now() - begin)
      return sought
    },
    median: () => milliseconds.toSorted((a, b) => a - b)[milliseconds.length >> 1] ?? 0,
  }
}
