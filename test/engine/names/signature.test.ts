/** Signature keys: few, the same everywhere, and shared by every two names that the comparison calls alike. */
import { polyphonic } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { compareShapes } from '../../../engine/names/likeness.ts'
import type { Likeness } from '../../../engine/names/likeness.ts'
import { placesOf, shapeOf } from '../../../engine/names/shape.ts'
import type { TradeNameShape } from '../../../engine/names/shape.ts'
import { MOST_KEYS, askedSignature, filedSignature, keysWithin, signatureVersion } from '../../../engine/names/signature.ts'
import { dice, inventNames, queriesAbout, standardCharacters } from './invented-names.ts'
import { LISTS } from './name-lists.ts'

const ALL = process.env['MIAOPI_LONG'] === '1'

/** Keys of 王小明: its sound, and the two pairs of characters inside it. */
const PINNED: readonly number[] = [99038488272888, 99071878595126, 99077279762969]
const PINNED_READINGS = 44716806

const SCOPE = '3401/catering'

function filed(shape: TradeNameShape): readonly number[] {
  return keysWithin(filedSignature(shape), SCOPE)
}

function asked(shape: TradeNameShape): readonly number[] {
  return keysWithin(askedSignature(shape), SCOPE)
}

describe('signature keys · recall', () => {
  const names = inventNames(2026, ALL ? 20_000 : 4_000)
  const shapes = names.map((name) => shapeOf(name, LISTS))
  const atKey = new Map<number, number[]>()
  shapes.forEach((shape, at) => {
    for (const key of filed(shape)) atKey.set(key, [...(atKey.get(key) ?? []), at])
  })
  const queries = queriesAbout(names, { seed: 4, count: 5_000, lists: LISTS })

  it('five thousand wishes of every kind · all that brute force finds alike shares a key, and every likeness occurs', () => {
    const missed: string[] = []
    const seen = new Map<Likeness, number>()
    for (const query of queries) {
      const wish = shapeOf(query, LISTS)
      const found = new Set(asked(wish).flatMap((key) => atKey.get(key) ?? []))
      shapes.forEach((other, at) => {
        const likeness = compareShapes(wish, other)
        if (likeness === null) return
        seen.set(likeness, (seen.get(likeness) ?? 0) + 1)
        if (!found.has(at)) missed.push(`${query} · ${names[at]} · ${likeness}`)
      })
    }
    expect(missed).toEqual([])
    for (const likeness of ['identical', 'same-sound', 'looks-alike', 'contains', 'contained', 'partly-same-sound'] as const) {
      expect(seen.get(likeness) ?? 0, likeness).toBeGreaterThan(50)
    }
  }, 600_000)

  it.each([
    ['祎晨', '袆晨'],
    ['芃芃', '芁芃'],
    ['子堃', '子堏'],
    ['祎芃', '袆芁'],
    ['垚土', '壵士'],
    ['祎芃堃垚祎芃', '袆芁堃垚祎芃'],
  ])('%s and %s, with rare characters · look alike, and each is found by the other', (one, other) => {
    const [ours, theirs] = [shapeOf(one, LISTS), shapeOf(other, LISTS)]
    expect([compareShapes(ours, theirs), compareShapes(theirs, ours)]).toEqual(['looks-alike', 'looks-alike'])
    expect(asked(ours).some((key) => filed(theirs).includes(key))).toBe(true)
    expect(asked(theirs).some((key) => filed(ours).includes(key))).toBe(true)
  })

  it('names of characters with rare look-alikes, one exchanged for another at each place · whatever looks alike shares a key, both ways round', () => {
    const roll = dice(11)
    const usual = new Set(LISTS.usual)
    const groups = LISTS.lookAlikes.filter((group) => [...group].some((character) => !usual.has(character))).map((group) => [...group])
    const pick = (some: readonly string[]): string => some[Math.floor(roll() * some.length)] ?? '王'
    let alike = 0
    for (let turn = 0; turn < 5_000; turn += 1) {
      const chosen = Array.from({ length: 2 + Math.floor(roll() * 5) }, () => groups[Math.floor(roll() * groups.length)] ?? [])
      const texts = [0, 1].map(() => chosen.map(pick).join(''))
      const [one, other] = texts.map((text) => shapeOf(text, LISTS)) as [TradeNameShape, TradeNameShape]
      if (compareShapes(one, other) === null) continue
      alike += 1
      const text = texts.map((each) => placesOf(each, LISTS).map(({ character }) => character).join('')).join(' · ')
      expect(asked(one).some((key) => filed(other).includes(key)), text).toBe(true)
      expect(asked(other).some((key) => filed(one).includes(key)), text).toBe(true)
      expect(Math.max(filed(one).length, filed(other).length), text).toBeLessThanOrEqual(MOST_KEYS)
    }
    expect(alike).toBeGreaterThan(4_000)
  })

  it('names of two characters · four keys or fewer on average', () => {
    const counts = shapes.filter(({ at }) => at.length === 2).map((shape) => filed(shape).length)
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(4)
  })
})

describe('signature keys · each', () => {
  it('every name · integers of 47 bits without doubles, at most 64, the same twice', () => {
    for (const name of [...inventNames(7, 500), '乐行重长单曾调和参缪齐邪', '邪邪邪邪', '王', '干于千圭', '芉窂稡', '芉芉芉芉芉', '芉窂稡抾杄忓艼㧋惇畉捀䒤', '哈哈哈哈哈哈哈哈哈哈哈哈', '王'.repeat(200)]) {
      const keys = filed(shapeOf(name, LISTS))
      expect(keys.length, name).toBeLessThanOrEqual(MOST_KEYS)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 47)).toBe(true)
      expect(filed(shapeOf(name, LISTS))).toEqual(keys)
    }
  })

  it('a name without any character to compare · has no keys', () => {
    for (const empty of ['', '（）', '\u200d']) expect(filed(shapeOf(empty, LISTS))).toEqual([])
  })

  it('another spelling of the same name · the same keys', () => {
    expect(filed(shapeOf('張 三', LISTS))).toEqual(filed(shapeOf('张三', LISTS)))
  })

  it('on every machine · these numbers', () => {
    expect(filed(shapeOf('王小明', { ...LISTS, lookAlikes: [] }))).toEqual(PINNED)
  })

  it('within a scope · meets its like there and nowhere else, and lies beside it', () => {
    const signature = filedSignature(shapeOf('王小明', LISTS))
    const [here, there] = [keysWithin(signature, '3401/catering'), keysWithin(signature, '3401/retail')]
    expect(keysWithin(signature, '3401/catering')).toEqual(here)
    expect(here.filter((key) => there.includes(key))).toEqual([])
    const scopesOf = (keys: readonly number[]): number => new Set(keys.map((key) => Math.floor(key / 2 ** 36))).size
    expect([scopesOf(here), scopesOf(there)]).toEqual([1, 1])
  })

  it('a hostile wish · asks for a few hundred keys at most', () => {
    for (const wish of ['邪'.repeat(12), '缪邪参'.repeat(4), '干于千圭芊杆'.repeat(2), '芉窂稡抾杄忓'.repeat(2), '王'.repeat(200)]) expect(asked(shapeOf(wish, LISTS)).length, wish).toBeLessThan(600)
  })
})

describe('signature version', () => {
  it('other look-alikes, spellings or kept characters · another version; the same lists · the same', () => {
    const version = signatureVersion(LISTS)
    expect(signatureVersion({ ...LISTS })).toBe(version)
    for (const changed of [{ lookAlikes: LISTS.lookAlikes.slice(1) }, { kept: `${LISTS.kept}王` }, { variants: { ...LISTS.variants, 氷: '水' } }]) {
      expect(signatureVersion({ ...LISTS, ...changed })).not.toBe(version)
    }
  })

  it('the readings of all standard characters · are those that METHOD 2 stands for; when they change, raise METHOD', () => {
    let hash = 0
    for (const character of standardCharacters()) {
      const text = character + (polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []).join(',')
      for (const unit of text) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
    }
    expect(signatureVersion(LISTS).startsWith('2-')).toBe(true)
    expect(hash).toBe(PINNED_READINGS)
  })
})
