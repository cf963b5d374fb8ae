/** The shipped lists: whole, free of doubles, covering the scope catalogue and the tiles, and refused when broken. */
import { describe, expect, it } from 'vitest'
import { parseNameLists } from '../../../engine/names/parse-name-lists.ts'
import { placesOf } from '../../../engine/names/shape.ts'
import { readTrade } from '../../../engine/names/trade.ts'
import { LISTS, listFile, listFiles } from './name-lists.ts'

type Tiles = { readonly tiles: readonly { readonly tradeWords: readonly string[] }[] }
type Scope = { readonly items: readonly Record<string, unknown>[] }
type Streets = { readonly counties: readonly { readonly code: string; readonly streets: readonly { readonly name: string }[] }[] }
type Registries = { readonly registries: readonly { readonly code: string }[] }

describe('name lists', () => {
  it('every file · says what it is, since when, and what in it is policy', () => {
    for (const file of Object.values(listFiles())) {
      expect(Object.keys(file as object)[0]).toBe('about')
      expect(file).toHaveProperty('about.zh')
      expect(file).toHaveProperty('about.validFrom')
      expect(JSON.stringify(file)).toContain('policy')
    }
  })

  it('no word · stands twice in one list', () => {
    for (const list of [LISTS.tradeWords, LISTS.formWords, LISTS.words]) {
      const words = list.map((entry) => entry.word)
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    }
  })

  it('trade words · at least 150, each of a known class and of divisions of GB/T 4754', () => {
    const classes = new Set(LISTS.tradeClasses.map((each) => each.id))
    expect(LISTS.tradeWords.length).toBeGreaterThanOrEqual(150)
    for (const entry of [...LISTS.tradeWords, ...LISTS.formWords.filter((form) => form.carriesTrade !== undefined)]) {
      expect(classes, entry.word).toContain('class' in entry ? entry.class : entry.carriesTrade)
      for (const division of entry.gb4754 ?? []) expect(division).toMatch(/^(?:0[1-9]|[1-8][0-9]|9[0-7])$/)
    }
  })

  it('words of one trade · are of one class', () => {
    const classOf = (word: string) => LISTS.tradeWords.find((entry) => entry.word === word)?.class
    for (const same of ['房产 地产 房地产 置业 房产中介', '烟酒 酒业 名酒', '机械 动力机械 机械设备', '中药 药业']) expect(new Set(same.split(' ').map(classOf)).size, same).toBe(1)
  })

  it('trades that are only about others · are of known classes or listed words, and their example says one trade', () => {
    const known = new Set([...LISTS.tradeClasses.map(({ id }) => id), ...LISTS.tradeWords.map(({ word }) => word), ...LISTS.formWords.map(({ word }) => word)])
    const { objects } = listFile('trade-words') as { readonly objects: readonly { readonly example: string }[] }
    for (const [at, { of, are }] of LISTS.objects.entries()) {
      expect([...of, ...are].filter((each) => !known.has(each))).toEqual([])
      const example = objects[at]?.example ?? ''
      const said = readTrade({ trade: example, form: '店' }, LISTS).tradeClasses
      expect({ example, said: said.length, of: of.some((each) => each === said[0] || example.endsWith(each)) }).toEqual({ example, said: 1, of: true })
    }
    expect(LISTS.things.after.filter((each) => !known.has(each))).toEqual([])
  })

  it('every scope item with a definite code · can be named by some trade word', () => {
    const covered = new Set(LISTS.tradeWords.flatMap((entry) => entry.gb4754))
    const { items } = listFile('scope-items') as Scope
    const codes = items.flatMap((each) => [each['gb4754'], each['industries']].flat()).filter((code): code is string => typeof code === 'string')
    expect(codes.length).toBeGreaterThan(100)
    expect(codes.filter((code) => /^\d{4}$/.test(code) && !covered.has(code.slice(0, 2)))).toEqual([])
  })

  it('every word a tile proposes · is a trade word or a form word that carries the trade', () => {
    const known = new Set([...LISTS.tradeWords, ...LISTS.formWords.filter((form) => form.carriesTrade !== undefined)].map((entry) => entry.word))
    expect((listFile('industries') as Tiles).tiles.flatMap((tile) => tile.tradeWords).filter((word) => !known.has(word))).toEqual([])
  })

  it('counties, zones and towns · are those of the other lists', () => {
    const codes = [...LISTS.counties, ...LISTS.zones].map((place) => place.code).sort()
    expect((listFile('registries') as Registries).registries.map((each) => each.code).sort()).toEqual(codes)
    const { counties } = listFile('streets') as Streets
    for (const { code, towns } of LISTS.counties) {
      expect(towns).toEqual(expect.arrayContaining(counties.find((each) => each.code === code)?.streets.map((street) => street.name) ?? ['none']))
      expect(new Set(towns).size).toBe(towns.length)
    }
  })

  it('places elsewhere · each once, none of this city, with the endings divisions have', () => {
    const names = LISTS.placesElsewhere.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(900)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => LISTS.counties.some((county) => county.name === name))).toEqual([])
    for (const { name, bare } of LISTS.placesElsewhere) expect(name.startsWith(bare), name).toBe(true)
  })

  it('exceptions · each to a listed word that is looked for inside, held by every text, with a reason in both languages', () => {
    const listed = new Map(LISTS.words.map((entry) => [entry.word, entry]))
    for (const { word, texts, reason } of LISTS.exceptions) {
      expect(listed.get(word)?.match, word).not.toBe('whole')
      expect(listed.has(word), word).toBe(true)
      expect(texts.filter((text) => text === word || !text.includes(word)), word).toEqual([])
      expect(reason, word).toMatch(/^\p{Script=Han}.* · .*[a-z]/u)
    }
  })

  it('listed words · each category of the nine heads is there, hundreds of words, each with its basis', () => {
    const count = (category: string) => LISTS.words.filter((entry) => entry.category === category).length
    for (const category of ['politics', 'leader', 'party-state-organ', 'state', 'obscenity', 'drugs-gambling', 'terror', 'morals', 'fraud', 'superlative']) expect(count(category), category).toBeGreaterThan(50)
    for (const category of ['state-symbol', 'hero', 'army', 'superstition', 'discrimination', 'religion']) expect(count(category), category).toBeGreaterThan(25)
    expect(LISTS.words.filter(({ basis }) => !/art\.|规则|条例|通知|policy/.test(basis))).toEqual([])
  })

  it('bad sounds · syllables of the dictionary that readings come from', () => {
    for (const { sound, means } of LISTS.suggestions.badSounds) {
      const syllables = sound.split(' ')
      expect(syllables.length, sound).toBe([...means].length)
      const readings = placesOf(means.replace('×', ''), LISTS).map((place) => place.readings)
      readings.forEach((each, at) => expect(each, `${means}: ${sound}`).toContain(syllables[at]))
    }
  })

  it('broken lists · every fault is named with its place, and nothing is loaded', () => {
    const broken = { ...listFiles(), nameWords: { words: [{ word: '', level: 'forbid', category: 'x', basis: 'y', match: 'part' }], suggestions: null } }
    const reading = parseNameLists({ ...broken, formWords: null })
    expect(reading.ok).toBe(false)
    const faults = reading.ok ? [] : reading.faults
    for (const place of ['name-words.words[0].word', 'name-words.words[0].level', 'name-words.words[0].match', 'form-words.words', 'name-words.suggestions.prefixes']) {
      expect(faults.some((fault) => fault.startsWith(place)), place).toBe(true)
    }
  })
})
