/** Anything that fits in a text: an answer in bounded work, never an exception, never a name passed that cannot be printed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingCharacters } from '../../../api/licence/fonts.ts'
import { normaliseIdentifier } from '../../../engine/identifiers/normalise.ts'
import { parseIdNumber } from '../../../engine/identifiers/id-number.ts'
import { parseLicenceNumber } from '../../../engine/identifiers/licence-number.ts'
import { judgeConflict } from '../../../engine/names/judge-conflict.ts'
import { judgeName } from '../../../engine/names/judge-name.ts'
import { compareNames } from '../../../engine/names/likeness.ts'
import { listedWordsIn } from '../../../engine/names/listed-words.ts'
import { composeName } from '../../../engine/names/name-parts.ts'
import { comparable, simplified } from '../../../engine/names/normalise.ts'
import { shapeOf } from '../../../engine/names/shape.ts'
import { MOST_KEYS, askedSignature, filedSignature, keysWithin } from '../../../engine/names/signature.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { candidateTradeNames, suggestTradeNames } from '../../../engine/names/suggest.ts'
import { HOSTILE, randomTexts } from './hostile-texts.ts'
import { LISTS, aWish } from './name-lists.ts'

/** Random texts tried: all under MIAOPI_LONG, a few of them otherwise. */
const TEXTS = process.env['MIAOPI_LONG'] === '1' ? 100_000 : 4_000

const drawable = (character: string): boolean => missingCharacters(character).length === 0

describe('hostile names', () => {
  it.each(HOSTILE)('%s · judged, split, compared, filed and proposed instead of', (_, text) => {
    everything(text)
    proposals(text)
  })

  it(`${TEXTS} random texts · nothing throws, what is said stays bounded, what passes can be printed`, () => {
    randomTexts(20_260_101, TEXTS).forEach((text, at) => {
      try {
        everything(text)
        if (at % 50 === 0) proposals(text)
      } catch (cause) {
        throw new Error(`text ${at} of seed 20260101: ${JSON.stringify(text)}`, { cause })
      }
    })
  }, 600_000)

  it.each([
    ['a variant the fonts draw', '氷店', false],
    ['a character outside the fonts', '\u{30000}记', false],
    ['a radical that looks like its character', '⽟记', false],
    ['a compatibility form', '\uf900记', false],
    ['a character with a variation selector', '玉\u{e0100}记', false],
    ['a private character', '\ue000记', false],
    ['plain characters', '玉记', true],
  ])('%s · %j passes: %s', (_, tradeName, passes) => {
    expect(judgeName(aWish({ tradeName }, { drawable })).foreignCharacters.length === 0).toBe(passes)
  })

  it('王 and 壬, 己 and 已, 日 and 曰, 未 and 末 · told when only the eye is deceived', () => {
    for (const [wish, other] of [['王记', '壬记'], ['己未', '已未'], ['日升', '曰升'], ['未来', '末来']] as const) expect(compareNames(wish, other, LISTS)).toBe('looks-alike')
  })

  it('a zero of any script · is no character of a name', () => {
    for (const zero of ['０', 'Ｏ', '〇', '0', 'O', 'О']) expect(judgeName(aWish({ tradeName: `${zero}记` }, { drawable })).foreignCharacters, zero).toContain(zero)
  })
})

describe('spelling', () => {
  it('comparing form and simplified form · are their own', () => {
    for (const text of [...HOSTILE.map(([, each]) => each), ...randomTexts(7, 3_000)]) {
      expect(comparable(comparable(text, LISTS), LISTS)).toBe(comparable(text, LISTS))
      expect(simplified(simplified(text, LISTS), LISTS)).toBe(simplified(text, LISTS))
    }
  })

  it('random Han names · split parts join to the name again when nothing was out of place', () => {
    const pieces = fc.constantFrom('合肥', '市', '蜀山区', '高新区', '王', '小', '水果', '面', '馆', '店', '（', '）', '張', '中国', '公司', '半汤街道', '一')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (chosen) => {
        const text = chosen.join('')
        const split = splitName(text, LISTS)
        if (split.ok || split.inOrder) expect(composeName(split.parts)).toBe(simplified(text, LISTS))
      }),
    )
  })
})

function everything(text: string): void {
  const parts = { division: text, tradeName: text, trade: text, form: text }
  const judgement = judgeName(aWish(parts, { county: text, zone: text, mainItemCodes: [text], drawable }))
  expect(judgement.foreignCharacters.length).toBeLessThanOrEqual(20)
  if (judgement.foreignCharacters.length === 0) expect(missingCharacters(composeName(parts))).toEqual([])
  const wish = aWish({ tradeName: text }, { drawable })
  if (judgeName(wish).foreignCharacters.length === 0) expect(missingCharacters(composeName(wish.parts))).toEqual([])
  splitName(text, LISTS)
  splitName(`合肥市蜀山区${text}店`, LISTS)
  const likeness = compareNames(text, '王小明', LISTS) ?? 'identical'
  judgeConflict({ wish: parts, other: text, likeness }, LISTS)
  compared(text)
  listedWordsIn({ tradeName: text, trade: text }, LISTS)
  normaliseIdentifier(text)
  parseIdNumber(text)
  parseLicenceNumber(text)
}

function compared(text: string): void {
  const shape = shapeOf(text, LISTS)
  expect(compareNames(text, text, LISTS)).toBe(shape.at.length === 0 ? null : 'identical')
  const keys = keysWithin(filedSignature(shape), '3401/catering')
  expect(keys.length).toBeLessThanOrEqual(MOST_KEYS)
  const asked = new Set(keysWithin(askedSignature(shape), '3401/catering'))
  expect(asked.size).toBeLessThanOrEqual(600)
  if (keys.length > 0) expect(keys.some((key) => asked.has(key))).toBe(true)
}

function proposals(text: string): void {
  const candidates = candidateTradeNames(text, LISTS, drawable)
  expect(candidates.length).toBeLessThanOrEqual(200)
  expect(missingCharacters(candidates.join(''))).toEqual([])
  expect(suggestTradeNames(text, () => false, LISTS).length).toBeLessThanOrEqual(6)
}
