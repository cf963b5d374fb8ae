/** The table of characters: every character of a city's names in it, told apart from every other, and read the same however many came after it. */
import { describe, expect, it } from 'vitest'
import { cellsOf, characterWords, entryAt, entryOf, placeOf, tableOf } from '../../../engine/names/character-table.ts'
import { compareShapes } from '../../../engine/names/likeness.ts'
import { placesOf, shapeOf } from '../../../engine/names/shape.ts'
import { LISTS } from './name-lists.ts'

const HAN = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at))
const FAR = ['𠮷', '𡘙', '𪚥']

describe('character table', () => {
  const table = tableOf(LISTS)

  it('twenty thousand characters · stand in it as they were made, and nothing else does', () => {
    const before = shapeOf('李记', LISTS)
    for (const character of [...HAN, ...FAR]) {
      const place = placeOf(character, 0, table)
      expect(place, character).toBeGreaterThan(0)
      expect(entryAt(table.cells, place), character).toEqual(entryOf(character, table))
      expect(placeOf(character, 0, table), character).toBe(place)
    }
    expect(before.cells).not.toBe(table.cells)
    expect(compareShapes(before, shapeOf('李记', LISTS))).toBe('identical')
    expect(compareShapes(before, shapeOf('里记', LISTS))).toBe('same-sound')
    for (const other of ['A', '1', '\ud800', '😀']) expect(placeOf(other, 0, table), other).toBe(0)
  })

  it('characters and syllables · no two have the same atom', () => {
    const atoms = new Map<string, string>()
    for (const character of [...HAN, ...FAR]) {
      const { text, readings } = entryOf(character, table)
      const words = characterWords(character, table)
      for (const [at, word] of [character, ...words.readings].entries()) {
        const pair = at === 0 ? text : readings.slice(at * 2 - 2, at * 2)
        expect(atoms.get(pair.join()) ?? word, word).toBe(word)
        atoms.set(pair.join(), word)
      }
    }
    expect(atoms.size).toBeGreaterThan(HAN.length + 400)
  })

  it('more of a part than its count can say · refused, not told wrong', () => {
    const entry = entryOf('李', table)
    const groups = Array.from({ length: 128 }, (_, at) => at)
    expect(entryAt(cellsOf([{ ...entry, groups: groups.slice(1) }]).cells, 0).groups).toEqual(groups.slice(1))
    expect(() => cellsOf([{ ...entry, groups }])).toThrow(RangeError)
  })

  it('letters, digits and rare characters in one name · compared like any other, by cells of their own', () => {
    const mixed = shapeOf('𠮷A1记', LISTS)
    expect(mixed.cells).not.toBe(table.cells)
    expect(placesOf('𠮷A1记', LISTS).map(({ character }) => character)).toEqual(['𠮷', 'A', '1', '记'])
    expect(compareShapes(mixed, shapeOf('𠮷A1记', LISTS))).toBe('identical')
    expect(compareShapes(mixed, shapeOf('𠮷A1计', LISTS))).toBe('same-sound')
    expect(compareShapes(mixed, shapeOf('𠮷B1记', LISTS))).toBeNull()
  })

  it('a name of many readings · its first character keeps them, those behind the bound the most usual one', () => {
    const [first, ...others] = placesOf('参参参参', LISTS)
    expect(first?.readings.length).toBeGreaterThan(1)
    expect(others.at(-1)?.readings).toEqual(first?.readings.slice(0, 1))
  })
})
