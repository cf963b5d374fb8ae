/** How far two syllables sound apart, as Chinese ears confuse them: zh for z, n for l, -ing for -in. Serves to propose names, never to judge one. */

/** 0 for the same toneless syllable, 1 for one confusion, 2 where one half is quite another, 4 where both are. */
export function soundDistance(one: string, other: string): number {
  if (one === other) return 0
  const [a, b] = [partsOf(one), partsOf(other)]
  return halfDistance(a.initial, b.initial, INITIALS) + halfDistance(a.final, b.final, FINALS)
}

const INITIALS = bothWays(['zh z', 'ch c', 'sh s', 'n l', 'f h', 'r l', 'j zh', 'q ch', 'x sh'])
const FINALS = bothWays(['in ing', 'en eng', 'an ang', 'ian iang', 'uan uang', 'ong eng', 'ui ei', 'un en', 'uo o', 'iao ao', 'ie ian'])

function bothWays(pairs: readonly string[]): ReadonlySet<string> {
  return new Set(pairs.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]))
}

function halfDistance(one: string, other: string, confused: ReadonlySet<string>): number {
  if (one === other) return 0
  return confused.has(`${one} ${other}`) ? 1 : 2
}

type Parts = { readonly initial: string; readonly final: string }

/** Remembered per syllable; what is none comes as long as a character and is not kept. */
const known = new Map<string, Parts>()

function partsOf(syllable: string): Parts {
  const found = known.get(syllable)
  if (found !== undefined) return found
  const parts = parted(syllable)
  if (/^[a-zü]{1,6}$/.test(syllable)) known.set(syllable, parts)
  return parts
}

function parted(syllable: string): Parts {
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/.exec(syllable)?.[0] ?? ''
  return { initial, final: syllable.slice(initial.length) }
}
