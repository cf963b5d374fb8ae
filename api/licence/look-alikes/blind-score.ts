/** How well a threshold agrees with the pairs labelled blind: each pair counts for as many as its stratum holds for one drawn. */

import { readFileSync } from 'node:fs'
import { stratumOf } from './blind-sample.ts'
import type { CountedStratum, RareKind } from './blind-sample.ts'
import type { Measure } from './labels.ts'

export type BlindLabel = 'alike' | 'part' | 'different'

export type BlindPairs = { readonly strata: readonly CountedStratum[] } & Readonly<Record<BlindLabel, readonly string[]>>

export type LabelCount = Readonly<Record<BlindLabel, number>>

/** From 0 to 1; with 95 of 100 samples drawn again from this one, the share lies from `low` to `high`. */
export type Estimate = { readonly share: number; readonly low: number; readonly high: number }

export type BlindScore = { readonly threshold: number; readonly precision: Estimate; readonly recall: Estimate }

type Judged = { readonly distance: number; readonly label: BlindLabel; readonly weight: number }

const LABELS: readonly BlindLabel[] = ['alike', 'part', 'different']

const REDRAWN = 2000

const SEED = 20261130

export function readBlindPairs(): BlindPairs {
  const { strata, alike, part, different } = JSON.parse(readFileSync(new URL('blind-pairs.json', import.meta.url), 'utf8')) as BlindPairs
  return { strata, alike, part, different }
}

export function readRareBlindPairs(): Readonly<Record<RareKind, BlindPairs>> {
  const { 'one-rare': oneRare, 'both-rare': bothRare } = JSON.parse(readFileSync(new URL('blind-rare-pairs.json', import.meta.url), 'utf8')) as Record<RareKind, BlindPairs>
  return { 'one-rare': oneRare, 'both-rare': bothRare }
}

/** Labels in each stratum, and last those beyond all strata. */
export function countLabels(pairs: BlindPairs, measure: Measure): readonly LabelCount[] {
  return [...judge(pairs, measure), judgeIn(pairs, measure, -1)].map((judged) => {
    const count = (label: BlindLabel): number => judged.filter((each) => each.label === label).length
    return { alike: count('alike'), part: count('part'), different: count('different') }
  })
}

/**
 * Precision: of the pairs within the threshold, those with a label among `right`. Recall: of the pairs so labelled in all strata, those within
 * the threshold. Nothing is said about pairs beyond the strata, nor about those that could not be drawn.
 */
export function scoreBlind(pairs: BlindPairs, measure: Measure, right: readonly BlindLabel[], thresholds: readonly number[]): readonly BlindScore[] {
  const judged = judge(pairs, measure)
  const random = randomFrom(SEED)
  const redrawn = Array.from({ length: REDRAWN }, () => judged.flatMap((stratum) => stratum.map(() => stratum[Math.floor(random() * stratum.length)] ?? stratum[0])))
  const samples = redrawn.map((sample) => sample.filter((each) => each !== undefined))
  return thresholds.map((threshold) => {
    const isNear = ({ distance }: Judged): boolean => distance <= threshold
    const isRight = ({ label }: Judged): boolean => right.includes(label)
    const precision = (sample: readonly Judged[]): number => shareOf(sample.filter(isNear), isRight)
    const recall = (sample: readonly Judged[]): number => shareOf(sample.filter(isRight), isNear)
    return { threshold, precision: estimate(judged.flat(), samples, precision), recall: estimate(judged.flat(), samples, recall) }
  })
}

function judge(pairs: BlindPairs, measure: Measure): readonly (readonly Judged[])[] {
  return pairs.strata.map((_, at) => judgeIn(pairs, measure, at))
}

function judgeIn(pairs: BlindPairs, measure: Measure, stratum: number): readonly Judged[] {
  const found = LABELS.flatMap((label) => pairs[label].map((pair) => ({ label, distance: measure(pair) }))).filter(({ distance }) => stratumOf(distance) === stratum)
  const weight = (pairs.strata[stratum]?.drawable ?? 0) / found.length
  return found.map((each) => ({ ...each, weight }))
}

function shareOf(of: readonly Judged[], isCounted: (each: Judged) => boolean): number {
  const weigh = (some: readonly Judged[]): number => some.reduce((sum, { weight }) => sum + weight, 0)
  const all = weigh(of)
  return all === 0 ? 0 : weigh(of.filter(isCounted)) / all
}

function estimate(drawn: readonly Judged[], samples: readonly (readonly Judged[])[], share: (sample: readonly Judged[]) => number): Estimate {
  const shares = samples.map(share).sort((one, other) => one - other)
  const at = (rank: number): number => shares[Math.floor(rank * (shares.length - 1))] ?? 0
  return { share: share(drawn), low: at(0.025), high: at(0.975) }
}

/** Mulberry32: the same numbers from 0 up to 1 for the same seed, so that the intervals can be published and tested. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
