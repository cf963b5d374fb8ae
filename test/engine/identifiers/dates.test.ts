/** Office dates: the day at the office, sums over months, and when somebody has reached an age. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageReached, dateText, isDate, officeDate, parseDate, wholeMonthsBetween } from '../../../engine/dates.ts'

const DAY_AFTER = { fromDayAfterBirthday: true }
const ON_THE_DAY = { fromDayAfterBirthday: false }

describe('office date', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:30Z', '2024-02-29'],
  ])('%s · is %s at the office', (moment, day) => {
    expect(officeDate(moment)).toBe(day)
  })

  it.each(['2026-11-22', '2026-11-22T00:00:00', '2026-11-22T00:00:00+08:00', '2026-13-22T00:00:00Z', 'today', ''])('%s · is no UTC moment · throws', (text) => {
    expect(() => officeDate(text)).toThrow(RangeError)
  })

  it.each(['2024-02-29', '2026-12-31', '2000-02-29'])('%s · exists', (text) => expect(isDate(text)).toBe(true))
  it.each(['2026-02-29', '1900-02-29', '2026-00-10', '2026-13-01', '2026-04-31', '2026-1-1', '20260101', '２０２６-01-01', '长期', ''])('%s · does not exist', (text) => {
    expect(parseDate(text)).toBeNull()
  })
})

describe('sums of dates', () => {
  it('a month more than 31 January · is the last day of February', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15')
  })

  it('days over the end of a year · carry', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })

  it('a lease with less than three calendar months left · has two whole months', () => {
    expect(wholeMonthsBetween('2026-11-22', '2027-02-21')).toBe(2)
    expect(wholeMonthsBetween('2026-11-22', '2027-02-22')).toBe(3)
    expect(wholeMonthsBetween('2026-11-22', '2026-11-21')).toBe(-1)
  })

  it('any two days · whole months are the most that fit', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days))
    fc.assert(
      fc.property(day, day, (from, to) => {
        const months = wholeMonthsBetween(from, to)
        expect(addMonths(from, months) <= to).toBe(true)
        expect(addMonths(from, months + 1) > to).toBe(true)
      }),
    )
  })
})

describe('age reached', () => {
  it('sixteen · is reached on the day after the birthday', () => {
    expect(ageReached('2010-11-21', '2026-11-22', DAY_AFTER)).toBe(16)
    expect(ageReached('2010-11-22', '2026-11-22', DAY_AFTER)).toBe(15)
    expect(ageReached('2010-11-22', '2026-11-22', ON_THE_DAY)).toBe(16)
  })

  it('born on 29 February · reaches a year on 1 March', () => {
    expect(ageReached('2008-02-29', '2026-02-28', DAY_AFTER)).toBe(17)
    expect(ageReached('2008-02-29', '2026-03-01', DAY_AFTER)).toBe(18)
    expect(ageReached('2008-02-29', '2026-03-01', ON_THE_DAY)).toBe(18)
    expect(ageReached('2008-02-29', '2028-02-29', DAY_AFTER)).toBe(19)
    expect(ageReached('2008-02-29', '2028-03-01', DAY_AFTER)).toBe(20)
    expect(ageReached('2008-02-29', '2028-02-29', ON_THE_DAY)).toBe(20)
  })

  it('born on 31 December · reaches a year on New Year’s Day', () => {
    expect(ageReached('2008-12-31', '2026-12-31', DAY_AFTER)).toBe(17)
    expect(ageReached('2008-12-31', '2027-01-01', DAY_AFTER)).toBe(18)
  })

  it('not born yet · is nought', () => expect(ageReached('2027-01-01', '2026-11-22', DAY_AFTER)).toBe(0))
})

describe('date on paper', () => {
  it('Chinese and English · without leading noughts', () => {
    expect(dateText('2026-11-22', 'zh')).toBe('2026年11月22日')
    expect(dateText('2026-01-02', 'zh')).toBe('2026年1月2日')
    expect(dateText('2026-11-22', 'en')).toBe('22 November 2026')
    expect(() => dateText('2026-02-30', 'zh')).toThrow(RangeError)
  })
})
