/** Anything that fits in a text: the name rules never throw and never take long. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseIdentifier } from '../../../engine/identifiers/normalise.ts'
import { parseIdNumber } from '../../../engine/identifiers/id-number.ts'
import { parseLicenceNumber } from '../../../engine/identifiers/licence-number.ts'
import { judgeName } from '../../../engine/names/judge-name.ts'
import { compareNames, soundKeys } from '../../../engine/names/likeness.ts'
import { listedWordsIn } from '../../../engine/names/listed-words.ts'
import { composeName } from '../../../engine/names/name-parts.ts'
import { comparable } from '../../../engine/names/normalise.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { suggestTradeNames } from '../../../engine/names/suggest.ts'
import { LISTS, aWish } from './name-lists.ts'

const HOSTILE: readonly (readonly [string, string])[] = [
  ['emoji', '😀🍜👍🏽'],
  ['zero-width joiners', '王\u200d小\u200d明'],
  ['right-to-left override', '\u202e店馆面\u202c'],
  ['lone surrogates', '\ud800王\udfff'],
  ['decomposed text', 'e\u0301が'.normalize('NFD')],
  ['compatibility ideographs', '豈更車賈滑串句龜'],
  ['Kangxi radicals', '⼀⼁⼂⼃⼄⼅'],
  ['ten thousand characters', '王'.repeat(10_000)],
  ['ten thousand brackets', '（'.repeat(10_000)],
  ['ten thousand trade words', '水果'.repeat(5_000)],
  ['ten thousand divisions', '合肥市'.repeat(3_500)],
  ['combining marks', `王${'\u0300'.repeat(5_000)}`],
  ['the longest NFKC expansion', '\ufdfa'.repeat(1_000)],
  ['names of object members', '__proto__constructor'],
  ['control characters', '王\u0000\u0007\n记'],
]

describe('hostile names', () => {
  it.each(HOSTILE)('%s · judged, split and compared within a second', (_, text) => {
    const start = performance.now()
    everything(text)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('two thousand random texts · nothing throws, what is said stays bounded', () => {
    const start = performance.now()
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }), hanText()), everything),
      { numRuns: 2_000 },
    )
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('random Han names · split parts join to the name again when nothing was out of place', () => {
    fc.assert(
      fc.property(hanText(), (text) => {
        const split = splitName(text, LISTS)
        if (split.ok || split.inOrder) expect(composeName(split.parts)).toBe(text.trim().normalize('NFC'))
      }),
    )
  })

  it('comparing form · is its own comparing form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(comparable(comparable(text, LISTS), LISTS)).toBe(comparable(text, LISTS))
      }),
    )
  })
})

function everything(text: string): void {
  const judgement = judgeName(aWish({ division: text, tradeName: text, trade: text, form: text }, { county: text, zone: text, mainItemCodes: [text] }))
  expect(judgement.foreignCharacters.length).toBeLessThanOrEqual(20)
  judgeName(aWish({ tradeName: text }))
  splitName(text, LISTS)
  splitName(`合肥市蜀山区${text}店`, LISTS)
  compareNames(text, '王小明', LISTS)
  compareNames(text, text, LISTS)
  expect(soundKeys(text, LISTS).length).toBeLessThanOrEqual(64)
  listedWordsIn({ tradeName: text, trade: text }, LISTS)
  expect(suggestTradeNames(text, () => false, LISTS).length).toBeLessThanOrEqual(6)
  normaliseIdentifier(text)
  parseIdNumber(text)
  parseLicenceNumber(text)
}

/** Characters that the lists are full of, so that words, places and forms come about by chance. */
function hanText(): fc.Arbitrary<string> {
  const pieces = ['合肥', '市', '蜀山区', '高新区', '安徽省', '王', '小', '水果', '面', '馆', '店', '国家级', '（', '）', '張', '中国', '公司', '半汤街道', '雷锋', '一']
  return fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((chosen) => chosen.join(''))
}
