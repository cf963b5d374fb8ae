/** Pairs labelled by hand, and how well a threshold agrees with them. */

import { readFileSync } from 'node:fs'
import { inOrder } from './find-pairs.ts'

export type Labels = { readonly must: readonly string[]; readonly mustNot: readonly string[]; readonly either: readonly string[] }

/** Shares from 0 to 1. `either` is the share that matches of the pairs on which readers differ. */
export type Score = { readonly threshold: number; readonly precision: number; readonly recall: number; readonly either: number }

export type Measure = (pair: string) => number

export function readLabels(): Labels {
  const { must, mustNot, either } = JSON.parse(readFileSync(new URL('labelled-pairs.json', import.meta.url), 'utf8')) as Labels
  return { must, mustNot, either }
}

/** All of them, written in the one way a pair is written. */
export function labelledPairs(): ReadonlySet<string> {
  const { must, mustNot, either } = readLabels()
  return new Set([...must, ...mustNot, ...either].map((pair) => inOrder(...([...pair] as [string, string]))))
}

/** Every other pair, beginning with the first (0) or the second (1): one half to find the threshold with, the other to test it on. */
export function half(labels: Labels, which: 0 | 1): Labels {
  const of = (pairs: readonly string[]): readonly string[] => pairs.filter((_, at) => at % 2 === which)
  return { must: of(labels.must), mustNot: of(labels.mustNot), either: of(labels.either) }
}

export function scoreAt(threshold: number, labels: Labels, measure: Measure): Score {
  const matched = (pairs: readonly string[]): number => pairs.filter((pair) => measure(pair) <= threshold).length
  const [right, wrong] = [matched(labels.must), matched(labels.mustNot)]
  return {
    threshold,
    precision: right / Math.max(1, right + wrong),
    recall: right / labels.must.length,
    either: matched(labels.either) / Math.max(1, labels.either.length),
  }
}
