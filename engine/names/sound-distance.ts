/** How far two syllables sound apart, as Chinese ears confuse them: zh for z, n for l, -ing for -in. Serves to propose names, never to judge one. */

export type Sounding = { readonly other: string; readonly readings: readonly string[] }

/** The `most` nearest of the pool, the nearest first, in the order of the pool where they are equally near. */
export function nearestInSound(readings: readonly string[], pool: readonly Sounding[], most: number): readonly string[] {
  const ranked = pool.map(({ other, readings: theirs }) => ({ other, distance: Math.min(...readings.flatMap((ours) => theirs.map((each) => soundDistance(ours, each)))) }))
  return ranked.sort((a, b) => a.distance - b.distance).slice(0, most).map(({ other }) => other)
}

/** 0 for the same toneless syllable, 1 for one confusion, 2 where one half is quite another, 4 where both are. */
export function soundDistance(one: string, other: string): number {
  if (one === other) return 0
  const [a, b] = [parted(one), parted(other)]
  return halfDistance(a.initial, b.initial, INITIALS) + halfDistance(a.final, b.final, FINALS)
}

const INITIALS: readonly string[] = ['zh z', 'ch c', 'sh s', 'n l', 'f h', 'r l', 'j zh', 'q ch', 'x sh']
const FINALS: readonly string[] = ['in ing', 'en eng', 'an ang', 'ian iang', 'uan uang', 'ong eng', 'ui ei', 'un en', 'uo o', 'iao ao', 'ie ian']

function halfDistance(one: string, other: string, confused: readonly string[]): number {
  if (one === other) return 0
  return confused.includes(`${one} ${other}`) || confused.includes(`${other} ${one}`) ? 1 : 2
}

function parted(syllable: string): { readonly initial: string; readonly final: string } {
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/.exec(syllable)?.[0] ?? ''
  return { initial, final: syllable.slice(initial.length) }
}
