/** The rules of Chinese line breaking hold for any text, not only for the ones we thought of. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, mayEndLine, mayStartLine } from '../../api/licence/line-breaking.ts'

const em = (text: string): number => [...text].reduce((width, character) => width + (/[ -~]/.test(character) ? 0.5 : 1), 0)
const seed = 20261122

/** Stretches of Han and words with marks scattered between, as scope texts have them; no run of marks as wide as a line. */
const phrase = fc
  .tuple(fc.constantFrom('', '', '（', '《', '“'), fc.constantFrom('餐饮服务', '面', '新鲜水果零售', '䶮㛃犇堃喆', 'Wifi6', '2026', '王小明'), fc.constantFrom('；', '，', '。', '）', '》', '”', '：', '、', '', '）；', '”。'))
  .map((parts) => parts.join(''))
const chineseText = fc.array(phrase, { minLength: 1, maxLength: 60 }).map((phrases) => phrases.join(''))

describe('breakLines', () => {
  it('any Chinese text · no line starts with a closing mark or ends with an opening one', () => {
    fc.assert(
      fc.property(chineseText, fc.integer({ min: 10, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, em)
        for (const line of lines.slice(1)) expect(mayStartLine(line[0]!)).toBe(true)
        for (const line of lines.slice(0, -1)) expect(mayEndLine([...line].at(-1)!)).toBe(true)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('any text at all · nothing is lost, and no line of two characters or more is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\p{M}\p{Z}\s]/u.test(text)), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, em)
        expect(lines.join('')).toBe(text)
        for (const line of lines) expect(em(line) <= width || [...line].length === 1).toBe(true)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('a number or a word at the end of a line · goes to the next line whole', () => {
    expect(breakLines('安徽省合肥市蜀山区示范路1890号', 13, em)).toEqual(['安徽省合肥市蜀山区示范路', '1890号'])
  })

  it('a number with its counter, an article with its number · stay on one line', () => {
    expect(breakLines('示范路189号', 5, em)).toEqual(['示范路', '189号'])
    expect(breakLines('依据第四十六条', 5, em)).toEqual(['依据', '第四十六条'])
  })

  it('a closing mark that does not fit · takes the character before it along', () => {
    expect(breakLines('餐饮服务；零售', 4, em)).toEqual(['餐饮服', '务；零售'])
  })

  it('a word wider than the line · is torn rather than lost', () => {
    expect(breakLines('abcdefghij', 2, em)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('English · breaks at blanks and leaves none at the ends', () => {
    expect(breakLines('provide a lease with an end date', 8, em)).toEqual(['provide a lease', 'with an end date'])
  })
})
