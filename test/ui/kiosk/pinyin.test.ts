/** The pinyin keyboard: its table is the one the script makes, and a name can be typed with it. */

import { describe, expect, it } from 'vitest'
import shipped from '../../../kiosk-ui/keyboard/pinyin-table.json' with { type: 'json' }
import { asSyllables, candidatesFor, firstSyllable, lettersAfter } from '../../../kiosk-ui/keyboard/pinyin.ts'
import type { PinyinTable } from '../../../kiosk-ui/keyboard/pinyin.ts'
import { committedTable, makePinyinTable, tableText } from './support/pinyin-table.ts'

const table: PinyinTable = shipped

describe('pinyin table', () => {
  it('what is shipped is what the script makes (npx tsx test/ui/kiosk/support/pinyin-table.ts)', () => {
    expect(committedTable()).toBe(tableText(makePinyinTable()))
  })

  it.each([...'䶮喆堃𬭎犇王记面店好再来兴旺'])('%s can be typed', (character) => {
    expect(Object.values(table).some((characters) => [...characters].includes(character))).toBe(true)
  })

  it('no traditional form is offered where the standard form is another', () => {
    const all = Object.values(table).join('')
    expect([...'麵館國門'].filter((character) => all.includes(character))).toEqual([])
  })

  it('ü is typed as v', () => {
    expect(table['lv']).toContain('绿')
    expect(table['nv']).toContain('女')
  })
})

describe('pinyin typing', () => {
  it('wang · the usual characters come first', () => {
    expect(candidatesFor('wang', table).slice(0, 4)).toContain('王')
  })

  it('xiaowang · first 小, then what is left is wang', () => {
    expect(asSyllables('xiaowang', table)).toBe('xiao wang')
    expect(candidatesFor('xiaowang', table).slice(0, 3)).toContain('小')
    expect(lettersAfter('xiaowang', '小', table)).toBe('wang')
  })

  it('half a syllable · offers what it may become', () => {
    expect(candidatesFor('zhon', table)).toContain('中')
    expect(firstSyllable('zhon', table)).toBeNull()
  })

  it('letters that are no pinyin · offer nothing and stay visible', () => {
    expect(candidatesFor('vvv', table)).toEqual([])
    expect(asSyllables('vvv', table)).toBe('vvv')
  })

  it('nothing typed · nothing offered', () => {
    expect(candidatesFor('', table)).toEqual([])
  })
})
