/** The paper room of a running office: the thread draws what this thread would, and says what it cannot. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawLetter, drawLicence } from '../../api/licence/draw.ts'
import { MissingGlyphs } from '../../api/licence/fonts.ts'
import { openPaper } from '../../api/licence/paper.ts'
import type { PaperRoom } from '../../api/licence/paper.ts'
import { layout, noodleShop, notice, shopWith, verifyUrl } from './noodle-shop-paper.ts'

let paper: PaperRoom
beforeAll(async () => {
  paper = await openPaper()
})
afterAll(() => paper.close())

describe('openPaper', () => {
  it('a licence and a letter asked for together · are the ones this thread draws, byte for byte', async () => {
    const [licence, letter] = await Promise.all([paper.licencePdf(noodleShop, layout, { kind: 'original' }, verifyUrl), paper.letterPdf(notice)])
    expect(licence.equals(await drawLicence(noodleShop, layout, { kind: 'original' }, verifyUrl))).toBe(true)
    expect(letter.equals(await drawLetter(notice))).toBe(true)
  })

  it('characters without a glyph · are told on asking, and refuse the paper', async () => {
    expect(await paper.missingCharacters('王𬒍🍜')).toEqual(['𬒍', '🍜'])
    const refused = paper.licencePdf(shopWith({ operator: '𬒍' }), layout, { kind: 'original' }, verifyUrl)
    await expect(refused).rejects.toBeInstanceOf(MissingGlyphs)
    await expect(refused).rejects.toMatchObject({ characters: ['𬒍'] })
  })

  it('a licence with a date that is none · is refused with the reason, and the thread goes on', async () => {
    await expect(paper.licencePdf({ ...noodleShop, issuedOn: '22.11.2026' }, layout, { kind: 'original' }, verifyUrl)).rejects.toThrow(/YYYY-MM-DD/)
    expect(await paper.missingCharacters('王')).toEqual([])
  })

  it('a closed room · draws nothing more and says so', async () => {
    const room = await openPaper()
    const unfinished = room.letterPdf(notice)
    const outcome = expect(unfinished).rejects.toThrow(/stopped|closed/)
    await room.close()
    await outcome
    await expect(room.letterPdf(notice)).rejects.toThrow(/closed/)
  })
})
