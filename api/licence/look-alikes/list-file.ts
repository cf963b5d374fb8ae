/** How the list of look-alikes is written to its file: pairs in rows, so that a change reads well, and what a person corrected apart from them. */

import { createHash } from 'node:crypto'

/**
 * Pairs at most so far apart look alike. Half of the labelled pairs chose it: the largest whole number at which 95 of 100 that match are rightly
 * matched, less one, because among all pairs of characters wrong ones are far more frequent than among those that somebody thought of.
 */
export const THRESHOLD = 9

/**
 * For pairs with a rare character: up to 7 as many of them are alike at a glance as up to 9 among the usual ones, beyond it one in twelve (a blind
 * test, docs/names.md). Rare characters are many and dense: up to 9 nine pairs in ten would have one.
 */
export const RARE_THRESHOLD = 7

export type LookAlikeFile = {
  readonly about: unknown
  readonly made: {
    readonly font: string
    readonly threshold: number
    readonly rareThreshold: number
    readonly characters: number
    readonly pairs: number
    /** Of the measured pairs, whatever their order: says whether the list is what the program makes. */
    readonly digest: string
  }
  /** The characters of GB 2312, in the order of the standard; those of them that may not stand in a name are in no pair. */
  readonly usual: string
  readonly pairs: readonly string[]
  readonly added: readonly { readonly pair: string; readonly reason: string }[]
  readonly removed: readonly { readonly pair: string; readonly reason: string }[]
}

const PAIRS_PER_ROW = 20

export function listText({ about, made, usual, pairs, added, removed }: LookAlikeFile): string {
  const rows = Array.from({ length: Math.ceil(pairs.length / PAIRS_PER_ROW) }, (_, at) => pairs.slice(at * PAIRS_PER_ROW, (at + 1) * PAIRS_PER_ROW))
  const lines = [
    `  "about": ${JSON.stringify(about)}`,
    `  "made": ${JSON.stringify(made)}`,
    `  "usual": ${JSON.stringify(usual)}`,
    `  "pairs": [\n${rows.map((row) => `    ${row.map((pair) => JSON.stringify(pair)).join(', ')}`).join(',\n')}\n  ]`,
    `  "added": ${corrections(added)}`,
    `  "removed": ${corrections(removed)}`,
  ]
  return `{\n${lines.join(',\n')}\n}\n`
}

export function digestOf(pairs: readonly string[]): string {
  return createHash('sha256').update([...pairs].sort().join(' ')).digest('hex').slice(0, 16)
}

function corrections(rows: LookAlikeFile['added']): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
}
