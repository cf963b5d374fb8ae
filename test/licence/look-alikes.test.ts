/** The list of look-alikes is what the program measures in the licence font, and the measure agrees with the pairs labelled by hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openFont } from '../../api/licence/fonts.ts'
import { distanceOf, inOrder, pairsWithin, see, standardCharacters } from '../../api/licence/look-alikes/find-pairs.ts'
import { half, readLabels, scoreAt } from '../../api/licence/look-alikes/labels.ts'
import { THRESHOLD, digestOf, listText } from '../../api/licence/look-alikes/list-file.ts'
import type { LookAlikeFile } from '../../api/licence/look-alikes/list-file.ts'
import { SIDE, rasterOf } from '../../api/licence/look-alikes/raster.ts'
import { coarseVector, squaredDistance, strokeVector } from '../../api/licence/look-alikes/stroke-vector.ts'

const ALL = process.env['MIAOPI_LONG'] === '1'
const font = openFont('regular')
const text = readFileSync(new URL('../../rules/lists/look-alikes.json', import.meta.url), 'utf8')
const file = JSON.parse(text) as LookAlikeFile

function measure(pair: string): number {
  const [one, other] = [...pair].map((character) => see(font, character))
  return distanceOf(one!, other!)
}

describe('raster', () => {
  it('一 · is one bar of ink across the middle', () => {
    const picture = rasterOf(font, '一')
    const rows = Array.from({ length: SIDE }, (_, row) => picture.subarray(row * SIDE, (row + 1) * SIDE).reduce((sum, ink) => sum + ink, 0))
    const inked = rows.flatMap((ink, row) => (ink > 3 ? [row] : []))
    expect(inked.length).toBeGreaterThan(0)
    expect(inked.length).toBeLessThanOrEqual(4)
    expect(Math.abs(inked[0]! - SIDE / 2)).toBeLessThan(4)
    for (const ink of picture) expect(ink).toBeGreaterThanOrEqual(0)
    for (const ink of picture) expect(ink).toBeLessThan(1.01)
  })
})

describe('distance', () => {
  it('the same character · 0; any two · the same both ways round', () => {
    expect(measure('王王')).toBe(0)
    expect(measure('王玉')).toBeCloseTo(measure('玉王'), 9)
    expect(measure('王玉')).toBeGreaterThan(0)
  })

  it('looked at coarsely · is never more than the true one', () => {
    const vectors = [...'王玉土士未末赢羸国图一龙'].map((character) => strokeVector(rasterOf(font, character)))
    for (const one of vectors) {
      for (const other of vectors) {
        const most = Number.POSITIVE_INFINITY
        expect(squaredDistance(coarseVector(one), coarseVector(other), most)).toBeLessThanOrEqual(squaredDistance(one, other, most) + 1e-3)
      }
    }
  })
})

describe('labelled pairs', () => {
  const labels = readLabels()

  it('at least three hundred · no pair twice or with two labels', () => {
    const pairs = [...labels.must, ...labels.mustNot, ...labels.either].map((pair) => inOrder(...([...pair] as [string, string])))
    expect(labels.must.length + labels.mustNot.length).toBeGreaterThanOrEqual(300)
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([])
    for (const pair of pairs) expect([...pair]).toHaveLength(2)
  })

  it('the half that did not choose the threshold · precision above 0.93, recall above 0.68', () => {
    const { precision, recall } = scoreAt(THRESHOLD, half(labels, 1), measure)
    expect(precision).toBeGreaterThan(0.93)
    expect(recall).toBeGreaterThan(0.68)
  })

  it('with what a person corrected · every pair stands as labelled', () => {
    const removed = new Set(file.removed.map(({ pair }) => sorted(pair)))
    const stands = new Set([...file.pairs, ...file.added.map(({ pair }) => pair)].map(sorted).filter((pair) => !removed.has(pair)))
    expect(labels.must.filter((pair) => !stands.has(sorted(pair)) && !TRADITIONAL.test(pair))).toEqual([])
    expect(labels.mustNot.filter((pair) => stands.has(sorted(pair)))).toEqual([])
  })
})

/** Compared in their simplified form, so that they never meet the list. */
const TRADITIONAL = /[淩涼沖徹]/u

describe('the list', () => {
  it('is the version it says it is, written as the program writes it', () => {
    expect(file.made.threshold).toBe(THRESHOLD)
    expect(file.made.pairs).toBe(file.pairs.length)
    expect(file.made.digest).toBe(digestOf(file.pairs))
    expect(file.made.characters).toBe(standardCharacters().length)
    expect(listText(file)).toBe(text)
  })

  it(ALL ? 'all characters · exactly the pairs of the list' : 'every twelfth character and its like · exactly the pairs of the list', () => {
    const chosen = new Set(standardCharacters().filter((_, at) => ALL || at % 12 === 0))
    for (const pair of ALL ? [] : file.pairs.filter((_, at) => at % 20 === 0)) [...pair].forEach((character) => chosen.add(character))
    const found = pairsWithin([...chosen].map((character) => see(font, character)), THRESHOLD).map(({ pair }) => pair)
    expect([...found].sort()).toEqual([...file.pairs.filter((pair) => [...pair].every((character) => chosen.has(character)))].sort())
    expect(found.length).toBeGreaterThan(200)
  }, 300_000)
})

function sorted(pair: string): string {
  return [...pair].sort().join('')
}
