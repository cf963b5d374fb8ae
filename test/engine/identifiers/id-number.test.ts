/** Resident identity numbers: the standard's own examples, every kind of fault, and a second implementation that must agree. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsIdKind } from '../../../engine/identifiers/id-kinds.ts'
import { parseIdNumber } from '../../../engine/identifiers/id-number.ts'
import { ID_NUMBERS } from './vectors.ts'

describe('identity number', () => {
  it.each(ID_NUMBERS)('%s on document %s · valid · gives the birth date %s', (number, idType, birthDate) => {
    expect(parseIdNumber(number, { idType })).toEqual({ ok: true, number, birthDate })
  })

  it.each([
    ['34019919900307101', 'length'],
    ['', 'length'],
    ['3401991990030710A2', 'characters'],
    ['X40199199003071012', 'characters'],
    ['３４０１９９１９９００３０７１０١٢', 'characters'],
    ['990199199003071012', 'province'],
    ['810000199001010019', 'province'],
    ['340199199002300017', 'birth-date'],
    ['340199190002290010', 'birth-date'],
    ['340199199013010011', 'birth-date'],
    ['340199199003071013', 'check-character'],
  ])('%s · %s is wrong · says so', (number, fault) => {
    expect(parseIdNumber(number)).toEqual({ ok: false, fault })
  })

  it('a residence permit · number of a mainland province · faults the province', () => {
    expect(parseIdNumber('340199199003071012', { idType: '80' })).toEqual({ ok: false, fault: 'province' })
  })

  it('born tomorrow · faults the birth date, born today does not', () => {
    expect(parseIdNumber('340199201206010041', { today: '2012-05-31' })).toEqual({ ok: false, fault: 'birth-date-in-future' })
    expect(parseIdNumber('340199201206010041', { today: '2012-06-01' }).ok).toBe(true)
  })

  it('typed with spaces, dashes, full width and a small x · read as the same number', () => {
    for (const typed of [' 110105 19491231 002x ', '110105-19491231-002X', '１１０１０５１９４９１２３１００２ｘ', '110105\u200b19491231\u2013002x']) {
      expect(parseIdNumber(typed)).toMatchObject({ ok: true, number: '11010519491231002X' })
    }
  })

  it('any one character changed · is caught', () => {
    for (const [number, idType] of ID_NUMBERS) {
      for (const at of Array.from(number).keys()) {
        for (const other of '0123456789X') {
          const changed = number.slice(0, at) + other + number.slice(at + 1)
          expect(parseIdNumber(changed, { idType }).ok, changed).toBe(changed === number)
        }
      }
    }
  })

  it('random digits with a real birth date · ours and the textbook sum agree on the check character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), fc.integer({ min: 0, max: 999 }), (day, sequence) => {
        const birth = new Date(Date.UTC(1920, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '')
        const first17 = `340199${birth}${String(sequence).padStart(3, '0')}`
        const valid = '0123456789X'.split('').filter((check) => parseIdNumber(first17 + check).ok)
        expect(valid).toEqual([textbookCheck(first17)])
      }),
    )
  })
})

describe('kinds of identity document', () => {
  it.each([
    ['10', '340199199003071012', true],
    ['10', '340199199003071013', false],
    ['40', 'E12345678', true],
    ['50', 'H0123456701', true],
    ['50', 'A123456(3)', true],
    ['60', 'M01234567', true],
    ['70', '01234567', true],
    ['70', 'A123456789', true],
    ['80', '810000199001010019', true],
    ['20', '军字第1234567号', true],
    ['40', '😀'.repeat(9), false],
    ['99', '12345678', false],
  ])('kind %s · %s · fits: %s', (idType, number, fits) => {
    expect(fitsIdKind(idType, number)).toBe(fits)
  })
})

/** ISO 7064 MOD 11-2 as a running product, which the published weights unroll. */
function textbookCheck(first17: string): string {
  let product = 0
  for (const digit of first17) product = ((product + Number(digit)) * 2) % 11
  const check = (12 - product) % 11
  return check === 10 ? 'X' : String(check)
}
