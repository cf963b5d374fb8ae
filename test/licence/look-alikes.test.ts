/** The list of look-alikes is what the program measures in the licence font, and the measure agrees with the pairs labelled by hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openFont } from '../../api/licence/fonts.ts'
import { distanceOf, inOrder, pairsWithin, see } from '../../api/licence/look-alikes/find-pairs.ts'
import { half, readLabels, scoreAt } from '../../api/licence/look-alikes/labels.ts'
import { RARE_THRESHOLD, THRESHOLD, digestOf, listText } from '../../api/licence/look-alikes/list-file.ts'
import type { LookAlikeFile } from '../../api/licence/look-alikes/list-file.ts'
import { listedPairs } from '../../api/licence/look-alikes/measure-list.ts'
import { nameCharacters, standardCharacters } from '../../api/licence/look-alikes/name-characters.ts'
import { SIDE, rasterOf } from '../../api/licence/look-alikes/raster.ts'
import { COARSE_SIDES, coarseVector, squaredDistance, strokeVector } from '../../api/licence/look-alikes/stroke-vector.ts'

const ALL = process.env['MIAOPI_LONG'] === '1'
const font = openFont('regular')
const text = readFileSync(new URL('../../rules/lists/look-alikes.json', import.meta.url), 'utf8')
const file = JSON.parse(text) as LookAlikeFile
const characters = nameCharacters()
const usual = new Set(standardCharacters())

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
    for (const side of COARSE_SIDES) {
      for (const one of vectors) {
        for (const other of vectors) expect(squaredDistance(coarseVector(one, side), coarseVector(other, side))).toBeLessThanOrEqual(squaredDistance(one, other) + 1e-3)
      }
    }
  })

  it('pairs within a threshold · the very ones that measuring each with each finds', () => {
    const seen = [...characters.filter((_, at) => at % 60 === 0), ...'玥玬玡王玉土士未末赢羸一'].map((character) => see(font, character))
    const each = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => ({ pair: inOrder(one.character, other.character), distance: distanceOf(one, other) })))
    for (const most of [5, 9, 20]) {
      const found = pairsWithin(seen, most)
      expect(found.map(({ pair }) => pair).sort()).toEqual(each.filter(({ distance }) => distance <= most).map(({ pair }) => pair).sort())
      expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).sort((one, other) => one - other))
    }
  })
})

describe('the characters measured', () => {
  it('all that may stand in a name, modern rare ones too · no parts, no traditional ones, nothing the fonts cannot draw', () => {
    expect(characters.length).toBeGreaterThan(20_000)
    expect([...'王喆堃玥祎垚犇芃珺㛃'].filter((character) => !characters.includes(character))).toEqual([])
    expect([...'張亻礻〇A𰀀'].filter((character) => characters.includes(character))).toEqual([])
    expect(new Set(characters).size).toBe(characters.length)
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
    expect(labels.must.filter((pair) => !stands.has(sorted(pair)) && !NEVER_MET.test(pair))).toEqual([])
    expect(labels.mustNot.filter((pair) => stands.has(sorted(pair)))).toEqual([])
  })
})

/** Compared in their simplified form, or parts that nobody writes by themselves: they never meet the list. */
const NEVER_MET = /[淩涼沖徹攴囗]/u

describe('the list', () => {
  it('is the version it says it is, written as the program writes it', () => {
    expect(file.made.threshold).toBe(THRESHOLD)
    expect(file.made.rareThreshold).toBe(RARE_THRESHOLD)
    expect(file.made.pairs).toBe(file.pairs.length)
    expect(file.made.digest).toBe(digestOf(file.pairs))
    expect(file.made.characters).toBe(characters.length)
    expect(file.usual).toBe([...usual].join(''))
    expect(listText(file)).toBe(text)
  })

  it(ALL ? 'all characters · exactly the pairs of the list' : 'some characters and their like · exactly the pairs of the list', () => {
    const chosen = new Set(characters.filter((character, at) => ALL || at % (usual.has(character) ? 20 : 60) === 0))
    for (const pair of ALL ? [] : file.pairs.filter((_, at) => at % 60 === 0)) [...pair].forEach((character) => chosen.add(character))
    const found = listedPairs([...chosen].map((character) => see(font, character)), usual)
    expect([...found].sort()).toEqual([...file.pairs.filter((pair) => [...pair].every((character) => chosen.has(character)))].sort())
    for (const kind of [0, 1, 2]) expect(found.filter((pair) => [...pair].filter((character) => !usual.has(character)).length === kind).length, String(kind)).toBeGreaterThan(30)
  }, 600_000)
})

function sorted(pair: string): string {
  return [...pair].sort().join('')
}
