/** Licence numbers and what is inside them: published numbers, invalid ones seen in the wild, the demonstration block, a second implementation. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LICENCE_CHARACTERS, organisationCheckCharacter } from '../../../engine/identifiers/check-characters.ts'
import { composeLicenceNumber, parseLicenceNumber } from '../../../engine/identifiers/licence-number.ts'
import { parseOldRegistrationNumber } from '../../../engine/identifiers/old-registration-number.ts'
import { DEMONSTRATION_PREFIX, SERIALS_PER_PREFIX, composeBody, parseOrganisationCode } from '../../../engine/identifiers/organisation-code.ts'
import { LICENCE_NUMBERS_INVALID, LICENCE_NUMBERS_INVENTED, LICENCE_NUMBERS_PUBLISHED, OLD_NUMBERS, ORGANISATION_CODES } from './vectors.ts'

const VALID = [...LICENCE_NUMBERS_PUBLISHED, ...LICENCE_NUMBERS_INVENTED]

describe('licence number', () => {
  it.each(VALID)('%s · valid · read and composed again it is the same', (number) => {
    const reading = parseLicenceNumber(number)
    expect(reading.ok).toBe(true)
    expect(reading.ok && composeLicenceNumber(reading)).toBe(number)
  })

  it.each(LICENCE_NUMBERS_INVALID)('%s · seen in public mock records · is refused', (number) => {
    expect(parseLicenceNumber(number).ok).toBe(false)
  })

  it.each([
    ['92340104MA2TERT1X', 'length'],
    ['92340104MA2TERTIX6', 'characters'],
    ['92340104MA2TERT1XZ', 'characters'],
    ['B2340104MA2TERT1X6', 'department'],
    ['92A40104MA2TERT1X6', 'division'],
    ['92340104MA2TERT1Y6', 'organisation-check-character'],
    ['92340104MA2TERT1X7', 'check-character'],
  ])('%s · %s is wrong · says so', (number, fault) => {
    expect(parseLicenceNumber(number)).toEqual({ ok: false, fault })
  })

  it('small letters, spaces and a hyphen before the organisation check character · read as the same number', () => {
    expect(parseLicenceNumber(' 92 340104 ma2tert1-x 6 ')).toMatchObject({ ok: true, number: '92340104MA2TERT1X6', division: '340104', body: 'MA2TERT1X' })
  })

  it('any one character changed · is caught', () => {
    for (const number of VALID) {
      for (const at of Array.from(number).keys()) {
        for (const other of LICENCE_CHARACTERS) {
          const changed = number.slice(0, at) + other + number.slice(at + 1)
          expect(parseLicenceNumber(changed).ok, changed).toBe(changed === number)
        }
      }
    }
  })

  it('any body and division · composed, it reads back and a second implementation agrees', () => {
    const serial = fc.integer({ min: 0, max: SERIALS_PER_PREFIX - 1 })
    fc.assert(
      fc.property(serial, fc.integer({ min: 100_000, max: 999_999 }), (number, division) => {
        const body = composeBody(DEMONSTRATION_PREFIX, number)
        const composed = composeLicenceNumber({ department: '9', category: '2', division: String(division), body })
        expect(parseLicenceNumber(composed)).toMatchObject({ ok: true, department: '9', category: '2', division: String(division), body })
        expect(composed.charAt(17)).toBe(secondCheck(composed.slice(0, 17)))
      }),
    )
  })

  it('parts that cannot be a number · throw and name the fault', () => {
    expect(() => composeLicenceNumber({ department: '9', category: '2', division: '34010', body: 'MA2TERT1X' })).toThrow(/length/)
    expect(() => composeLicenceNumber({ department: '9', category: '2', division: '340104', body: 'MA2TERT10' })).toThrow(/organisation-check-character/)
  })
})

describe('organisation code', () => {
  it.each(ORGANISATION_CODES)('%s · published · has the check character %s', (first8, check) => {
    expect(organisationCheckCharacter(first8)).toBe(check)
    expect(parseOrganisationCode(`${first8}-${check}`)).toEqual({ ok: true, code: first8 + check })
  })

  it('a body of the demonstration block · nine characters, none of I O S V Z, all serials distinct', () => {
    const serials = [0, 1, 30, 31, 960, 961, 29_791, SERIALS_PER_PREFIX - 1]
    const bodies = serials.map((serial) => composeBody(DEMONSTRATION_PREFIX, serial))
    expect(new Set(bodies).size).toBe(serials.length)
    expect(bodies[0]).toMatch(/^MA0T0000[0-9X]$/)
    expect(bodies.at(-1)).toMatch(/^MA0TYYYY[0-9X]$/)
    for (const body of bodies) expect(body).toMatch(/^[0-9A-HJ-NPQRTUWXY]{9}$/)
  })

  it('the check characters X and 0 · both occur in the block and both are valid', () => {
    const checks = Array.from({ length: 200 }, (_, serial) => composeBody(DEMONSTRATION_PREFIX, serial).charAt(8))
    expect(checks).toContain('X')
    expect(checks).toContain('0')
  })

  it.each([-1, 0.5, SERIALS_PER_PREFIX, Number.NaN])('serial %s · outside the block · throws instead of repeating a number', (serial) => {
    expect(() => composeBody(DEMONSTRATION_PREFIX, serial)).toThrow(RangeError)
  })

  it.each(['MA0', 'MAOT', 'MA0TT'])('prefix %s · not four characters of the set · throws', (prefix) => {
    expect(() => composeBody(prefix, 1)).toThrow(RangeError)
  })
})

describe('old registration number', () => {
  it.each(OLD_NUMBERS)('%s · valid · any one digit changed is caught', (number) => {
    expect(parseOldRegistrationNumber(number)).toMatchObject({ ok: true, number, registry: number.slice(0, 6) })
    for (const at of Array.from(number).keys()) {
      for (const other of '0123456789') {
        const changed = number.slice(0, at) + other + number.slice(at + 1)
        expect(parseOldRegistrationNumber(changed).ok, changed).toBe(changed === number)
      }
    }
  })

  it('the first digit of the sequence · tells the kind', () => {
    expect(parseOldRegistrationNumber('340104600012343')).toMatchObject({ kind: 'individual' })
    expect(parseOldRegistrationNumber('110108012660422')).toMatchObject({ kind: 'domestic' })
  })

  it.each([['34010460001234', 'length'], ['34010460001234X', 'characters'], ['340104600012344', 'check-character']])('%s · %s is wrong · says so', (number, fault) => {
    expect(parseOldRegistrationNumber(number)).toEqual({ ok: false, fault })
  })
})

/** GB 32100 once more, with the weights grown as powers of three and a search for the character that closes the sum. */
function secondCheck(first17: string): string {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
  let weight = 1
  let sum = 0
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.find((_, value) => (sum + value) % 31 === 0)!
}
