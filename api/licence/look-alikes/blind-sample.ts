/** Which pairs the blind samples take: some of every stratum of distance, and some of all pairs, the same ones every time. */

import { createHash } from 'node:crypto'
import { inOrder } from './find-pairs.ts'
import type { Pair } from './find-pairs.ts'

/** From the first distance on, up to but not including the second. */
export type Stratum = { readonly from: number; readonly to: number }

/** `pairs` lie in the stratum; `drawable` of them stand in no earlier list of labels. */
export type CountedStratum = Stratum & { readonly pairs: number; readonly drawable: number }

/** Ordered by distance, without gaps. */
export const STRATA: readonly Stratum[] = [
  { from: 0, to: 5 },
  { from: 5, to: 7 },
  { from: 7, to: 9 },
  { from: 9, to: 11 },
  { from: 11, to: 14 },
  { from: 14, to: 20 },
]

/** The distance beyond which no stratum reaches. */
export const FARTHEST = 20

export const PAIRS_PER_STRATUM = 80

/** Of all pairs, 23 million, nearly every one of which lies beyond FARTHEST. */
export const PAIRS_OF_ALL = 60

/** The second sample: pairs of the list of which one character or both are rare, that is, none of the usual ones. Drawn apart, read together. */
export const RARE_KINDS = ['one-rare', 'both-rare'] as const
export type RareKind = (typeof RARE_KINDS)[number]

export const RARE_STRATA: readonly Stratum[] = STRATA.slice(0, 3)

export const RARE_PAIRS_PER_STRATUM = 30

const SEED = 20261130

export function stratumOf(distance: number): number {
  return STRATA.findIndex(({ from, to }) => distance >= from && distance < to)
}

export function countStrata(pairs: readonly Pair[], known: ReadonlySet<string>, strata: readonly Stratum[] = STRATA): readonly CountedStratum[] {
  return strata.map((stratum, at) => {
    const within = pairs.filter(({ distance }) => stratumOf(distance) === at)
    return { ...stratum, pairs: within.length, drawable: within.filter(({ pair }) => !known.has(pair)).length }
  })
}

/** Drawn without putting back, then shuffled: the order says nothing about distance. */
export function drawSample(pairs: readonly Pair[], characters: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const drawn = STRATA.flatMap((_, at) => drawFrom(pairs, at, known).slice(0, PAIRS_PER_STRATUM))
  return byDigest([...drawn, ...drawOfAll(characters, new Set([...known, ...drawn]))], 'shuffle')
}

/** Both kinds shuffled into one: the order says nothing about the kind either. */
export function drawRareSample(pairs: readonly Pair[], usual: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] {
  const drawn = RARE_KINDS.flatMap((kind) => {
    const ofKind = pairs.filter(({ pair }) => rareKindOf(pair, usual) === kind)
    return RARE_STRATA.flatMap((_, at) => drawFrom(ofKind, at, known).slice(0, RARE_PAIRS_PER_STRATUM))
  })
  return byDigest(drawn, 'shuffle')
}

export function rareKindOf(pair: string, usual: ReadonlySet<string>): RareKind | null {
  const rare = [...pair].filter((character) => !usual.has(character)).length
  return rare === 0 ? null : rare === 1 ? 'one-rare' : 'both-rare'
}

/** The pairs of a stratum that nobody has labelled yet, in the order they are drawn in. */
function drawFrom(pairs: readonly Pair[], stratum: number, known: ReadonlySet<string>): readonly string[] {
  return byDigest(pairs.filter(({ pair, distance }) => stratumOf(distance) === stratum && !known.has(pair)).map(({ pair }) => pair), 'draw')
}

/** A digest of the seed and the pair puts pairs in an order that is random, and the same whatever order they came in. */
function byDigest(pairs: readonly string[], purpose: string): readonly string[] {
  const keyed = pairs.map((pair) => ({ pair, key: digest(`${purpose} ${pair}`).toString('hex') }))
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ pair }) => pair)
}

function drawOfAll(characters: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const drawn = new Set<string>()
  for (let turn = 0; drawn.size < PAIRS_OF_ALL; turn += 1) {
    const dice = digest(`all ${String(turn)}`)
    const [one = '', other = ''] = [dice.readUInt32BE(0), dice.readUInt32BE(4)].map((cast) => characters[cast % characters.length] ?? '')
    const pair = inOrder(one, other)
    if (one !== other && !taken.has(pair)) drawn.add(pair)
  }
  return [...drawn]
}

function digest(text: string): Buffer {
  return createHash('sha256').update(`${String(SEED)} ${text}`).digest()
}
