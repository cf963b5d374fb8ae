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
    const group = grown(split(pair), near, covered)
    for (const each of pairsIn(group)) covered.add(each)
    groups.push([...group].sort().join(''))
  }
  return groups
}

/** Crowds by character, each named by one of its members: those it is filed under, and those in which all it may be mistaken for are found. */
export type Crowds = ReadonlyMap<string, { readonly filed: readonly string[]; readonly asked: readonly string[] }>

/**
 * Larger ones would meet by chance more often, smaller ones would tear more pairs apart: of the 4,216 pairs of usual characters crowds of 8 tear
 * 763, of 16 they tear 435 and of 32 they tear 215; one of these characters then asks for 1.26, 1.15 or 1.08 crowds on average.
 */
const LARGEST_CROWD = 16

/**
 * Every character with a look-alike is in one crowd, and most pairs inside one. A crowd is looked through, not a likeness: two in it need not be
 * a pair. Usual characters and rare ones have crowds of their own, and what a pair of both costs falls to the rare one: it is filed under the
 * crowd of the usual one, too. So a name of usual characters asks for no more than if there were no others. Always the same for the same groups.
 */
export function lookAlikeCrowds(groups: readonly string[], usual: ReadonlySet<string>): Crowds {
  const pairs = [...new Set(groups.flatMap((group) => pairsIn([...group])))]
  const crowdOf = united(pairs.filter((pair) => isEvenly(pair, usual)))
  const crowds = new Map<string, { filed: string[]; asked: string[] }>()
  for (const [each, others] of neighbours(pairs)) {
    const isUsual = usual.has(each)
    const isGuest = !isUsual && others.every((other) => usual.has(other))
    const filed = isGuest ? [] : [crowdOf(each)]
    const asked = [...filed]
    for (const other of others) {
      const crowd = crowdOf(other)
      if (!isUsual && usual.has(other) && !filed.includes(crowd)) filed.push(crowd)
      if ((!isUsual || usual.has(other)) && !asked.includes(crowd)) asked.push(crowd)
    }
    crowds.set(each, { filed, asked })
  }
  return crowds
}

/** Both usual or both rare. */
function isEvenly(pair: string, usual: ReadonlySet<string>): boolean {
  const [one, other] = split(pair)
  return usual.has(one) === usual.has(other)
}

function united(pairs: readonly string[]): (character: string) => string {
  const near = neighbours(pairs)
  const headOf = new Map<string, string>()
  const members = new Map<string, readonly string[]>([...near.keys()].map((each) => [each, [each]]))
  for (const pair of closestFirst(pairs, near)) {
    const [first, second] = split(pair)
    const [one, other] = [headOf.get(first) ?? first, headOf.get(second) ?? second]
    if (one === other) continue
    const both = [...(members.get(one) ?? []), ...(members.get(other) ?? [])]
    if (both.length > LARGEST_CROWD) continue
    for (const member of both) headOf.set(member, one)
    members.set(one, both)
  }
  return (each) => headOf.get(each) ?? each
}

/** First the pairs with the most look-alikes in common: so crowds stay together and bridges between them are torn. */
function closestFirst(pairs: readonly string[], near: Neighbours): readonly string[] {
  const ranked = pairs.map((pair) => {
    const [first, second] = split(pair)
    const [one, other] = [near.get(first) ?? [], near.get(second) ?? []]
    let common = 0
    for (const each of one) if (other.includes(each)) common += 1
    return { pair, common: common / Math.min(one.length, other.length) }
  })
  return ranked.sort((a, b) => b.common - a.common || (a.pair < b.pair ? -1 : 1)).map(({ pair }) => pair)
}

/** Lists, for they are short, and ten thousands of them cost less than sets. */
type Neighbours = ReadonlyMap<string, readonly string[]>

function neighbours(pairs: readonly string[]): Neighbours {
  const near = new Map<string, string[]>()
  for (const pair of pairs) {
    const [one, other] = split(pair)
    befriend(near, one, other)
    befriend(near, other, one)
  }
  return near
}

function befriend(near: Map<string, string[]>, one: string, other: string): void {
  const known = near.get(one)
  if (known === undefined) near.set(one, [other])
  else known.push(other)
}

/** Takes in whoever looks like all so far, first those by whom the most pairs are covered that no group covers yet. */
function grown(start: readonly string[], near: Neighbours, covered: ReadonlySet<string>): readonly string[] {
  const group = [...start]
  let candidates = (near.get(group[0] ?? '') ?? []).filter((each) => near.get(group[1] ?? '')?.includes(each) === true)
  while (group.length < LARGEST_GROUP && candidates.length > 0) {
    const gains = candidates.map((each) => ({ each, gain: group.filter((member) => !covered.has(pairOf(member, each))).length }))
    const [best] = gains.sort((a, b) => b.gain - a.gain || (a.each < b.each ? -1 : 1))
    if (best === undefined || best.gain === 0) break
    group.push(best.each)
    candidates = candidates.filter((each) => near.get(best.each)?.includes(each) === true)
  }
  return group
}

function pairsIn(group: readonly string[]): readonly string[] {
  const pairs: string[] = []
  for (const [at, one] of group.entries()) {
    for (let next = at + 1; next < group.length; next += 1) pairs.push(pairOf(one, group[next] ?? ''))
  }
  return pairs
}

function inOrder(pair: string): string {
  return pairOf(...split(pair))
}

function pairOf(one: string, other: string): string {
  return one < other ? one + other : other + one
}

/** The characters of a pair; ten thousands of pairs are split at every start, so without an iterator. */
function split(pair: string): readonly [string, string] {
  const first = (pair.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
  return [pair.slice(0, first), pair.slice(first)]
}
