/** Look-alikes come as pairs and are compared as groups: everybody in a group looks like everybody else in it, so nothing is handed on by chains. */

/** Parts of the look-alike list; `added` and `removed` are what a person corrected, and outlive the list being made anew. */
export type LookAlikeList = {
  readonly pairs: readonly string[]
  readonly added: readonly Correction[]
  readonly removed: readonly Correction[]
}

export type Correction = { readonly pair: string; readonly reason: string }

/** A group this large says as much as needed; a larger set of them is covered by several. */
const LARGEST_GROUP = 8

/** The pairs that hold: those measured and those added, without those removed. A pair may be written either way round. */
export function pairsOf({ pairs, added, removed }: LookAlikeList): readonly string[] {
  const out = new Set(removed.map(({ pair }) => inOrder(pair)))
  const all = [...pairs, ...added.map(({ pair }) => pair)].map(inOrder)
  return [...new Set(all)].filter((pair) => !out.has(pair))
}

/**
 * Groups such that two characters stand together in one exactly when they are a pair. A character may stand in several (未: 未末 and 未朱,
 * when 末 and 朱 are no pair), and few of them, since each one more is a key more for every name with it (signature.ts). Always the same for
 * the same pairs in the same order.
 */
export function lookAlikeGroups(pairs: readonly string[]): readonly string[] {
  const near = neighbours(pairs)
  const covered = new Set<string>()
  const groups: string[] = []
  for (const pair of pairs) {
    if (covered.has(inOrder(pair))) continue
    const group = grown([...pair], near, covered)
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) covered.add(inOrder(one + other))
    }
    groups.push([...group].sort().join(''))
  }
  return groups
}

/** Which crowd a character is in, named by one of its members, and the crowds of all it may be mistaken for, its own first. */
export type Crowds = ReadonlyMap<string, readonly string[]>

/**
 * Larger ones would meet by chance more often, smaller ones would tear more pairs apart: of 4,404 pairs crowds of 8 tear 863, of 16 they tear 481
 * and of 32 they tear 227; a wish then asks for 2.8, 1.8 or 1.4 combinations of crowds on average.
 */
const LARGEST_CROWD = 16

/**
 * Every character with a look-alike in exactly one crowd, and most pairs inside one. A crowd is looked through, not a likeness: two in it
 * need not be a pair. Always the same for the same groups.
 */
export function lookAlikeCrowds(groups: readonly string[]): Crowds {
  const pairs = groups.flatMap((group) => [...group].flatMap((one, at) => [...group].slice(at + 1).map((other) => inOrder(one + other))))
  const near = neighbours(pairs)
  const headOf = new Map<string, string>()
  const members = new Map<string, readonly string[]>([...near.keys()].map((each) => [each, [each]]))
  for (const pair of closestFirst([...new Set(pairs)], near)) {
    const [one, other] = [...pair].map((each) => headOf.get(each) ?? each) as [string, string]
    const united = [...(members.get(one) ?? []), ...(members.get(other) ?? [])]
    if (one === other || united.length > LARGEST_CROWD) continue
    for (const member of united) headOf.set(member, one)
    members.set(one, united)
  }
  const crowdOf = (each: string): string => headOf.get(each) ?? each
  return new Map([...near].map(([each, others]) => [each, [...new Set([each, ...others].map(crowdOf))]]))
}

/** First the pairs with the most look-alikes in common: so crowds stay together and bridges between them are torn. */
function closestFirst(pairs: readonly string[], near: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const ranked = pairs.map((pair) => {
    const [one, other] = [...pair].map((each) => near.get(each) ?? new Set<string>()) as [ReadonlySet<string>, ReadonlySet<string>]
    return { pair, common: [...one].filter((each) => other.has(each)).length / Math.min(one.size, other.size) }
  })
  return ranked.sort((a, b) => b.common - a.common || (a.pair < b.pair ? -1 : 1)).map(({ pair }) => pair)
}

function neighbours(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const [one = '', other = ''] = [...pair]
    near.set(one, (near.get(one) ?? new Set()).add(other))
    near.set(other, (near.get(other) ?? new Set()).add(one))
  }
  return near
}

/** Takes in whoever looks like all so far, first those by whom the most pairs are covered that no group covers yet. */
function grown(start: readonly string[], near: ReadonlyMap<string, ReadonlySet<string>>, covered: ReadonlySet<string>): readonly string[] {
  const group = [...start]
  while (group.length < LARGEST_GROUP) {
    const candidates = [...(near.get(group[0] ?? '') ?? [])].filter((each) => !group.includes(each) && group.every((member) => near.get(member)?.has(each) === true))
    const gains = candidates.map((each) => ({ each, gain: group.filter((member) => !covered.has(inOrder(member + each))).length }))
    const [best] = gains.sort((a, b) => b.gain - a.gain || (a.each < b.each ? -1 : 1))
    if (best === undefined || best.gain === 0) break
    group.push(best.each)
  }
  return group
}

function inOrder(pair: string): string {
  const [one = '', other = ''] = [...pair]
  return one < other ? pair : other + one
}
