/** Signature keys: few, the same everywhere, and shared by every two names that the comparison calls alike. */
import { polyphonic } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { compareShapes } from '../../../engine/names/likeness.ts'
import type { Likeness } from '../../../engine/names/likeness.ts'
import { shapeOf } from '../../../engine/names/shape.ts'
import { MOST_KEYS, askedKeys, keyWithin, signatureKeys, signatureVersion } from '../../../engine/names/signature.ts'
import { inventNames, queriesAbout, standardCharacters } from './invented-names.ts'
import { LISTS } from './name-lists.ts'

const ALL = process.env['MIAOPI_LONG'] === '1'

/** Keys of 王小明: the whole text, its sound, and the two pairs of characters inside it. */
const PINNED: readonly number[] = [5214077830590463, 1803574904096074, 8194926411385785, 6593358302305331]
const PINNED_WITHIN = 760625477323703
const PINNED_READINGS = 44716806

describe('signature keys · recall', () => {
  const names = inventNames(2026, ALL ? 20_000 : 4_000)
  const shapes = names.map((name) => shapeOf(name, LISTS))
  const filed = new Map<number, number[]>()
  shapes.forEach((shape, at) => {
    for (const key of signatureKeys(shape)) filed.set(key, [...(filed.get(key) ?? []), at])
  })
  const queries = queriesAbout(names, { seed: 4, count: 5_000, lists: LISTS })

  it('five thousand wishes of every kind · all that brute force finds alike shares a key, and every likeness occurs', () => {
    const missed: string[] = []
    const seen = new Map<Likeness, number>()
    for (const query of queries) {
      const wish = shapeOf(query, LISTS)
      const found = new Set(askedKeys(wish).flatMap((key) => filed.get(key) ?? []))
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

  it('names of two characters · eight keys or fewer on average', () => {
    const counts = shapes.filter(({ characters }) => characters.length === 2).map((shape) => signatureKeys(shape).length)
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(8)
  })
})

describe('signature keys · each', () => {
  it('every name · safe integers without doubles, at most 64, the same twice', () => {
    for (const name of [...inventNames(7, 500), '乐行重长单曾调和参缪齐邪', '邪邪邪邪', '王', '干于千圭', '哈哈哈哈哈哈哈哈哈哈哈哈', '王'.repeat(200)]) {
      const keys = signatureKeys(shapeOf(name, LISTS))
      expect(keys.length, name).toBeLessThanOrEqual(MOST_KEYS)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true)
      expect(signatureKeys(shapeOf(name, LISTS))).toEqual(keys)
    }
  })

  it('a name without any character to compare · has no keys', () => {
    for (const empty of ['', '（）', '\u200d']) expect(signatureKeys(shapeOf(empty, LISTS))).toEqual([])
  })

  it('another spelling of the same name · the same keys', () => {
    expect(signatureKeys(shapeOf('張 三', LISTS))).toEqual(signatureKeys(shapeOf('张三', LISTS)))
  })

  it('on every machine · these numbers', () => {
    const without = { ...LISTS, lookAlikes: [] }
    expect(signatureKeys(shapeOf('王小明', without))).toEqual(PINNED)
    expect(keyWithin(PINNED[0] ?? 0, '3401/catering')).toBe(PINNED_WITHIN)
  })

  it('within a scope · meets its like there and nowhere else', () => {
    const [key = 0] = signatureKeys(shapeOf('王小明', LISTS))
    expect(keyWithin(key, '3401/catering')).toBe(keyWithin(key, '3401/catering'))
    expect(keyWithin(key, '3401/catering')).not.toBe(keyWithin(key, '3401/retail'))
    expect(Number.isSafeInteger(keyWithin(key, '3401/catering'))).toBe(true)
  })

  it('a hostile wish · asks for a few hundred keys at most', () => {
    for (const wish of ['邪'.repeat(12), '缪邪参'.repeat(4), '干于千圭芊杆'.repeat(2), '王'.repeat(200)]) expect(askedKeys(shapeOf(wish, LISTS)).length, wish).toBeLessThan(600)
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

  it('the readings of all standard characters · are those that METHOD 1 stands for; when they change, raise METHOD', () => {
    let hash = 0
    for (const character of standardCharacters()) {
      const text = character + (polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? []).join(',')
      for (const unit of text) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
    }
    expect(signatureVersion(LISTS).startsWith('1-')).toBe(true)
    expect(hash).toBe(PINNED_READINGS)
  })
})
