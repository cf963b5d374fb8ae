/** The glyph gate: what the paper cannot show is known before anything is promised. */

import { describe, expect, it } from 'vitest'
import { drawLicence } from '../../api/licence/draw.ts'
import { MissingGlyphs, missingCharacters, widthOf } from '../../api/licence/fonts.ts'
import { layout, noodleShop, shopWith, verifyUrl } from './noodle-shop-paper.ts'

describe('missingCharacters', () => {
  it.each([['䶮㛃犇堃喆'], ['王小明'], ['𬭎𫖯'], ['阿依古丽·买买提'], ['Anna Müller 12'], ['　（个体工商户）《》“”…—']])('%s · all can be drawn', (text) => {
    expect(missingCharacters(text)).toEqual([])
  })

  it('the one character of the national table this font lacks · is named', () => {
    expect(missingCharacters('王𬒍明𬒍')).toEqual(['𬒍'])
  })

  it.each([
    ['private use', '\uE000'],
    ['an emoji', '🍜'],
    ['half a surrogate pair', '\uD84C'],
    ['a zero-width joiner', '\u200D'],
    ['a variation selector', '\uFE00'],
    ['the Hangul filler, which is drawn as nothing', '\u3164'],
    ['a line break', '\n'],
  ])('%s · counts as missing, for it would print as nothing', (_, character) => {
    expect(missingCharacters(`王${character}明`)).toEqual([character])
  })
})

describe('widthOf', () => {
  it('Chinese characters · are one em wide', () => {
    expect(widthOf('合肥市䶮', 'regular')).toBe(4)
  })
})

describe('drawLicence', () => {
  it.each(['𬒍', '\uE000', '🍜'])('operator with %s · refuses before anything is drawn and says which character', async (character) => {
    const refused = drawLicence(shopWith({ operator: `王${character}` }), layout, { kind: 'original' }, verifyUrl)
    await expect(refused).rejects.toBeInstanceOf(MissingGlyphs)
    await expect(refused).rejects.toMatchObject({ characters: [character] })
  })

  it('registry with a character that only the seal carves · refuses as well', async () => {
    await expect(drawLicence({ ...noodleShop, registry: '示范局🍜' }, layout, { kind: 'original' }, verifyUrl)).rejects.toBeInstanceOf(MissingGlyphs)
  })
})
