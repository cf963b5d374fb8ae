/** The blind sample of look-alikes is the one the program draws, and the numbers docs/names.md publishes are what its labels and the glyphs give. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openFont } from '../../api/licence/fonts.ts'
import { FARTHEST, PAIRS_OF_ALL, PAIRS_PER_STRATUM, RARE_KINDS, RARE_PAIRS_PER_STRATUM, RARE_STRATA, STRATA, countStrata, drawSample, rareKindOf } from '../../api/licence/look-alikes/blind-sample.ts'
import { countLabels, readBlindPairs, readRareBlindPairs, scoreBlind } from '../../api/licence/look-alikes/blind-score.ts'
import type { BlindPairs, Estimate } from '../../api/licence/look-alikes/blind-score.ts'
import { distanceOf, inOrder, pairsWithin, see } from '../../api/licence/look-alikes/find-pairs.ts'
import { labelledPairs } from '../../api/licence/look-alikes/labels.ts'
import { RARE_THRESHOLD } from '../../api/licence/look-alikes/list-file.ts'
import type { LookAlikeFile } from '../../api/licence/look-alikes/list-file.ts'
import { standardCharacters } from '../../api/licence/look-alikes/name-characters.ts'

/** stratum · pairs in it · of them drawable · labelled alike · part · different; the last row are pairs of all that lie beyond. */
const STRATUM_ROWS = [
  '| 0–5 | 530 | 437 | 63 | 13 | 4 |',
  '| 5–7 | 1,127 | 1,069 | 39 | 37 | 4 |',
  '| 7–9 | 2,705 | 2,652 | 17 | 52 | 11 |',
  '| 9–11 | 5,636 | 5,577 | 13 | 46 | 21 |',
  '| 11–14 | 21,332 | 21,275 | 1 | 35 | 44 |',
  '| 14–20 | 236,753 | 236,667 | 2 | 11 | 68 |',
]

/** threshold · precision and recall of `alike` · of `alike` or `part`, each with its interval. */
const SCORE_ROWS = [
  '| 7 | 0.57 (0.49–0.66) | 0.10 (0.05–0.38) | 0.95 (0.91–0.98) | 0.03 (0.02–0.04) |',
  '| 8 | 0.43 (0.36–0.52) | 0.13 (0.06–0.49) | 0.93 (0.88–0.98) | 0.04 (0.03–0.06) |',
  '| 9 | 0.34 (0.28–0.41) | 0.17 (0.08–0.63) | 0.89 (0.84–0.94) | 0.07 (0.05–0.10) |',
  '| 10 | 0.31 (0.25–0.38) | 0.24 (0.11–0.87) | 0.85 (0.78–0.90) | 0.10 (0.07–0.15) |',
  '| 11 | 0.24 (0.19–0.30) | 0.28 (0.13–1.00) | 0.80 (0.74–0.86) | 0.14 (0.10–0.20) |',
  '| 14 | 0.08 (0.06–0.11) | 0.31 (0.14–1.00) | 0.56 (0.48–0.64) | 0.31 (0.22–0.46) |',
]

/** Of pairs with a rare character: kind · stratum · pairs in it · alike · part · different. */
const RARE_ROWS = [
  '| one rare | 0–5 | 1,473 | 18 | 12 | 0 |',
  '| one rare | 5–7 | 3,198 | 8 | 22 | 0 |',
  '| one rare | 7–9 | 8,083 | 3 | 26 | 1 |',
  '| both rare | 0–5 | 2,053 | 15 | 15 | 0 |',
  '| both rare | 5–7 | 4,856 | 9 | 21 | 0 |',
  '| both rare | 7–9 | 12,476 | 2 | 25 | 3 |',
]

/** kind · threshold · precision of `alike` · of `alike` or `part`. */
const RARE_SCORE_ROWS = [
  '| one rare | 5 | 0.60 (0.43–0.80) | 1.00 (1.00–1.00) |',
  '| one rare | 7 | 0.37 (0.26–0.50) | 1.00 (1.00–1.00) |',
  '| one rare | 9 | 0.20 (0.12–0.29) | 0.98 (0.94–1.00) |',
  '| both rare | 5 | 0.50 (0.33–0.67) | 1.00 (1.00–1.00) |',
  '| both rare | 7 | 0.36 (0.24–0.49) | 1.00 (1.00–1.00) |',
  '| both rare | 9 | 0.17 (0.10–0.25) | 0.94 (0.87–1.00) |',
]

const font = openFont('regular')
const blind = readBlindPairs()
const drawn = [...blind.alike, ...blind.part, ...blind.different]
const known = labelledPairs()
const distances = new Map(drawn.map((pair) => [pair, measured(pair)]))
const measure = (pair: string): number => distances.get(pair) ?? Number.POSITIVE_INFINITY

describe('the blind sample', () => {
  it('its pairs · all different, in one way written, of GB 2312, none labelled before', () => {
    const characters = new Set(standardCharacters())
    expect(drawn).toHaveLength(STRATA.length * PAIRS_PER_STRATUM + PAIRS_OF_ALL)
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(drawn.filter((pair) => inOrder(...([...pair] as [string, string])) !== pair || ![...pair].every((character) => characters.has(character)))).toEqual([])
    expect(drawn.filter((pair) => known.has(pair))).toEqual([])
  })

  if (process.env['MIAOPI_LONG'] === '1') {
    it('drawn again from all characters · the same pairs, and the same number in each stratum', () => {
      const characters = standardCharacters()
      const pairs = pairsWithin(characters.map((character) => see(font, character)), FARTHEST)
      expect(blind.strata).toEqual(countStrata(pairs, known))
      expect(drawSample(pairs, characters, known).toSorted()).toEqual(drawn.toSorted())
    }, 300_000)
  }
})

describe('the blind labels', () => {
  it('in each stratum · as published; none alike among those beyond', () => {
    const counts = countLabels(blind, measure)
    const rows = blind.strata.map(({ from, to, pairs, drawable }, at) => {
      const { alike, part, different } = counts[at]!
      return `| ${String(from)}–${String(to)} | ${pairs.toLocaleString('en')} | ${drawable.toLocaleString('en')} | ${String(alike)} | ${String(part)} | ${String(different)} |`
    })
    expect(rows).toEqual(STRATUM_ROWS)
    expect(counts.at(-1)).toEqual({ alike: 0, part: 0, different: 59 })
  })

  it('precision and recall of each threshold, weighted · as published', () => {
    const thresholds = [7, 8, 9, 10, 11, 14]
    const strict = scoreBlind(blind, measure, ['alike'], thresholds)
    const wide = scoreBlind(blind, measure, ['alike', 'part'], thresholds)
    const rows = strict.map(({ threshold, precision, recall }, at) => `| ${[String(threshold), ...[precision, recall, wide[at]!.precision, wide[at]!.recall].map(cell)].join(' | ')} |`)
    expect(rows).toEqual(SCORE_ROWS)
  })
})

describe('the second sample, pairs with a rare character', () => {
  const rare = readRareBlindPairs()
  const labelled = RARE_KINDS.flatMap((kind) => [...rare[kind].alike, ...rare[kind].part, ...rare[kind].different].map((pair) => ({ kind, pair })))
  const apart = new Map(labelled.map(({ pair }) => [pair, measured(pair)]))
  const distance = (pair: string): number => apart.get(pair) ?? Number.POSITIVE_INFINITY

  it('its pairs · of the kind they stand under, all different, none labelled before', () => {
    const usual = new Set(standardCharacters())
    expect(new Set(labelled.map(({ pair }) => pair)).size).toBe(RARE_KINDS.length * RARE_STRATA.length * RARE_PAIRS_PER_STRATUM)
    expect(labelled.filter(({ kind, pair }) => rareKindOf(pair, usual) !== kind || known.has(pair))).toEqual([])
    const listed = new Set(readList().pairs)
    expect(labelled.filter(({ pair }) => listed.has(pair) !== (distance(pair) <= RARE_THRESHOLD))).toEqual([])
  })

  it('the strata within their threshold · hold as many pairs as the list', () => {
    const usual = new Set(standardCharacters())
    const file = readList()
    for (const kind of RARE_KINDS) {
      const counted = rare[kind].strata.filter(({ to }) => to <= RARE_THRESHOLD).reduce((sum, { pairs }) => sum + pairs, 0)
      expect(counted).toBe(file.pairs.filter((pair) => rareKindOf(pair, usual) === kind).length)
    }
  })

  it('labels and precision · as published', () => {
    const rows = RARE_KINDS.flatMap((kind) =>
      countLabels(rare[kind], distance).slice(0, -1).map(({ alike, part, different }, at) => {
        const { from, to, pairs } = rare[kind].strata[at]!
        return `| ${kind.replace('-', ' ')} | ${String(from)}–${String(to)} | ${pairs.toLocaleString('en')} | ${String(alike)} | ${String(part)} | ${String(different)} |`
      }),
    )
    expect(rows).toEqual(RARE_ROWS)
    const scores = RARE_KINDS.flatMap((kind) => {
      const [strict, wide] = [scoreBlind(rare[kind], distance, ['alike'], [5, 7, 9]), scoreBlind(rare[kind], distance, ['alike', 'part'], [5, 7, 9])]
      return strict.map(({ threshold, precision }, at) => `| ${kind.replace('-', ' ')} | ${String(threshold)} | ${cell(precision)} | ${cell(wide[at]!.precision)} |`)
    })
    expect(scores).toEqual(RARE_SCORE_ROWS)
  })
})

describe('the score', () => {
  const distanceOfPair: Record<string, number> = { 一: 1, 二: 2, 三: 6, 四: 6.5 }
  const few: BlindPairs = {
    strata: [
      { from: 0, to: 5, pairs: 12, drawable: 10 },
      { from: 5, to: 7, pairs: 100, drawable: 100 },
    ],
    alike: ['一', '三'],
    part: ['四'],
    different: ['二'],
  }
  const of = (pair: string): number => distanceOfPair[pair] ?? 0

  it('a pair of a large stratum, few of which were drawn · counts for many', () => {
    const [near, far] = scoreBlind(few, of, ['alike'], [5, 7])
    expect(near!.precision.share).toBeCloseTo(5 / 10)
    expect(near!.recall.share).toBeCloseTo(5 / 55)
    expect(far!.precision.share).toBeCloseTo(55 / 110)
    expect(far!.recall.share).toBe(1)
  })

  it('an interval · holds the share, and is the same every time', () => {
    const once = scoreBlind(few, of, ['alike', 'part'], [5, 7])
    expect(scoreBlind(few, of, ['alike', 'part'], [5, 7])).toEqual(once)
    for (const { low, share, high } of once.flatMap(({ precision, recall }) => [precision, recall])) {
      expect(low).toBeLessThanOrEqual(share)
      expect(share).toBeLessThanOrEqual(high)
    }
  })
})

function measured(pair: string): number {
  const [one, other] = [...pair].map((character) => see(font, character))
  return distanceOf(one!, other!)
}

function readList(): LookAlikeFile {
  return JSON.parse(readFileSync(new URL('../../rules/lists/look-alikes.json', import.meta.url), 'utf8')) as LookAlikeFile
}

function cell({ share, low, high }: Estimate): string {
  return `${share.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
