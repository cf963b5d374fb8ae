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
  const net = netOf(pairs)
  const covered = new Set<number>()
  const groups: string[] = []
  for (const pair of net.pairs) {
    if (covered.has(numberOf(net, pair[0], pair[1]))) continue
    const group = grown(pair, net, covered)
    eachPair(group, (one, other) => covered.add(numberOf(net, one, other)))
    groups.push(group.map((each) => net.characters[each] ?? '').sort().join(''))
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
  const net = netOf(pairsWithin(groups))
  const isUsual = net.characters.map((each) => usual.has(each))
  const heads = united(net, isUsual)
  const named = (crowds: readonly number[]): readonly string[] => crowds.map((head) => net.characters[head] ?? '')
  return new Map(net.characters.map((character, each) => {
    const { filed, asked } = crowdsOf(each, net.near[each] ?? [], { heads, isUsual })
    return [character, { filed: named(filed), asked: named(asked) }]
  }))
}

type Heads = { readonly heads: Int32Array; readonly isUsual: readonly boolean[] }

function crowdsOf(each: number, others: readonly number[], { heads, isUsual }: Heads): { readonly filed: readonly number[]; readonly asked: readonly number[] } {
  const usual = isUsual[each] === true
  const isGuest = !usual && others.every((other) => isUsual[other] === true)
  const filed = isGuest ? [] : [heads[each] ?? 0]
  const asked = [...filed]
  for (const other of others) {
    const crowd = heads[other] ?? 0
    if (!usual && isUsual[other] === true && !filed.includes(crowd)) filed.push(crowd)
    if ((!usual || isUsual[other] === true) && !asked.includes(crowd)) asked.push(crowd)
  }
  return { filed, asked }
}

/** The head of each one's crowd; crowds grow along pairs of both usual or both rare characters. */
function united(net: Net, isUsual: readonly boolean[]): Int32Array {
  const pairs = net.pairs.filter(([one, other]) => isUsual[one] === isUsual[other])
  const heads = Int32Array.from(net.characters.keys())
  const members = net.characters.map((_, each) => [each])
  for (const [first, second] of closestFirst(pairs, nearOf(pairs, net.characters.length))) {
    const [one, other] = [heads[first] ?? 0, heads[second] ?? 0]
    if (one === other) continue
    const [mine, theirs] = [members[one] ?? [], members[other] ?? []]
    if (mine.length + theirs.length > LARGEST_CROWD) continue
    for (const member of theirs) heads[member] = one
    mine.push(...theirs)
  }
  return heads
}

/** First the pairs with the most look-alikes in common: so crowds stay together and bridges between them are torn. */
function closestFirst(pairs: readonly Pair[], near: Near): readonly Pair[] {
  const ranked = pairs.map((pair) => {
    const [one, other] = [near[pair[0]] ?? [], near[pair[1]] ?? []]
    let common = 0
    for (const each of one) if (other.includes(each)) common += 1
    return { pair, common: common / Math.min(one.length, other.length) }
  })
  return ranked.sort((a, b) => b.common - a.common || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]).map(({ pair }) => pair)
}

/** Characters by their numbers, the smaller code point first: this is worked out at every start, and with texts it took four times as long. */
type Net = { readonly characters: readonly string[]; readonly pairs: readonly Pair[]; readonly near: Near }
type Pair = readonly [number, number]
/** With whom each one is a pair: lists, for they are short. */
type Near = readonly (readonly number[])[]

function netOf(pairs: readonly string[]): Net {
  const split = pairs.map((pair) => codesOf(pair))
  const codes = Int32Array.from(new Set(split.flat())).sort()
  const numbers = new Map([...codes].map((code, number) => [code, number]))
  const numbered = split.map(([one, other]): Pair => [numbers.get(one) ?? 0, numbers.get(other) ?? 0])
  return { characters: [...codes].map((code) => String.fromCodePoint(code)), pairs: numbered, near: nearOf(numbered, codes.length) }
}

function nearOf(pairs: readonly Pair[], many: number): Near {
  const near: number[][] = Array.from({ length: many }, () => [])
  for (const [one, other] of pairs) {
    near[one]?.push(other)
    near[other]?.push(one)
  }
  return near
}

/** The same whichever comes first. */
function numberOf({ characters: { length } }: Net, one: number, other: number): number {
  return one < other ? one * length + other : other * length + one
}

/** Takes in whoever looks like all so far, first those by whom the most pairs are covered that no group covers yet. */
function grown(start: Pair, net: Net, covered: ReadonlySet<number>): number[] {
  const group = [...start]
  let candidates = (net.near[start[0]] ?? []).filter((each) => net.near[start[1]]?.includes(each) === true)
  while (group.length < LARGEST_GROUP && candidates.length > 0) {
    const best = bestOf(candidates, (each) => group.filter((member) => !covered.has(numberOf(net, member, each))).length)
    if (best === null) break
    group.push(best)
    candidates = candidates.filter((each) => net.near[best]?.includes(each) === true)
  }
  return group
}

/** Who gains the most, the smallest of equals; null when nobody gains anything. */
function bestOf(candidates: readonly number[], gainOf: (each: number) => number): number | null {
  let [best, most]: [number | null, number] = [null, 0]
  for (const each of candidates) {
    const gain = gainOf(each)
    if (gain > most || (gain === most && best !== null && each < best)) [best, most] = [each, gain]
  }
  return best
}

function eachPair(group: readonly number[], take: (one: number, other: number) => void): void {
  for (const [at, one] of group.entries()) {
    for (let next = at + 1; next < group.length; next += 1) take(one, group[next] ?? 0)
  }
}

/** Each pair once, in the order of the groups. */
function pairsWithin(groups: readonly string[]): readonly string[] {
  const pairs = new Set<string>()
  for (const group of groups) {
    const members = [...group]
    for (const [at, one] of members.entries()) {
      for (let next = at + 1; next < members.length; next += 1) pairs.add(one + (members[next] ?? ''))
    }
  }
  return [...pairs]
}

function inOrder(pair: string): string {
  const [one, other] = split(pair)
  return one < other ? pair : other + one
}

/** The characters of a pair; ten thousands of pairs are split at every start, so without an iterator. */
function split(pair: string): readonly [string, string] {
  const first = (pair.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
  return [pair.slice(0, first), pair.slice(first)]
}

function codesOf(pair: string): Pair {
  const first = pair.codePointAt(0) ?? 0
  return [first, pair.codePointAt(first > 0xffff ? 2 : 1) ?? 0]
}
