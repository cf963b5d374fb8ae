/** The three-day clock: weekends, festivals and exchanged working days of 2026, and what is promised where nobody knows the holidays. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, isWorkingDay, workingDaysLeft } from '../../engine/calendar.ts'
import { extendedDeadline, openCase } from '../../engine/case.ts'
import { addDays } from '../../engine/dates.ts'
import type { HolidayList } from '../../engine/lists.ts'
import { readRules } from '../rules/shipped.ts'
import { MATTER } from './facts/noodle-shop.ts'

const LIST_2026 = readRules('lists/holidays-2026.json') as HolidayList
const LISTS = [LIST_2026]
const deadline = (from: string, count = 3) => addWorkingDays(from, count, LISTS)

const dayOf2026 = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days))
const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2020-01-01', days))
const anyList = fc.record({
  year: fc.integer({ min: 2020, max: 2033 }),
  holidays: fc.array(anyDay, { maxLength: 40 }),
  workdays: fc.array(anyDay, { maxLength: 10 }),
})

describe('isWorkingDay', () => {
  it.each<[string, boolean | undefined, string]>([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-01', false, 'National Day, a Thursday'],
    ['2026-10-10', true, 'a Saturday worked in exchange'],
    ['2026-02-14', true, 'a Saturday worked before Spring Festival'],
    ['2026-02-23', false, 'the last day of Spring Festival, a Monday'],
    ['2027-01-04', undefined, 'a year nobody has a list for'],
  ])('%s · %s · %s', (day, expected) => {
    expect(isWorkingDay(day, LISTS)).toBe(expected)
  })
})

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-16', '2026-11-19', 'in the middle of a week'],
    ['2026-11-19', '2026-11-24', 'over a weekend'],
    ['2026-11-22', '2026-11-25', 'from a Sunday on which the kiosk was open'],
    ['2026-02-12', '2026-02-24', 'over Spring Festival, of whose eve one Saturday is worked'],
    ['2026-02-17', '2026-02-26', 'from the middle of Spring Festival'],
    ['2026-02-25', '2026-02-28', 'ending on a Saturday worked in exchange'],
    ['2026-09-30', '2026-10-10', 'over National Day, ending on a worked Saturday'],
    ['2026-09-18', '2026-09-22', 'over a worked Sunday'],
  ])('three working days from %s · %s · %s', (from, date) => {
    expect(deadline(from)).toEqual({ date, flagged: false })
  })

  it('none at all · any day · the day itself', () => {
    expect(deadline('2026-11-22', 0)).toEqual({ date: '2026-11-22', flagged: false })
  })

  it('the year ends · no list for the next · every day of it counts, and a person is told to look', () => {
    expect(deadline('2026-12-30')).toEqual({ date: '2027-01-02', flagged: true })
    expect(deadline('2026-12-28')).toEqual({ date: '2026-12-31', flagged: false })
  })

  it('any day without a list · any count · never later than a plain count of days, and flagged', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
        expect(addWorkingDays(from, count, [])).toEqual({ date: addDays(from, count), flagged: true })
      }),
    )
  })

  it('any lists · one of them lost · the promise only becomes earlier, never later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 10 }), fc.uniqueArray(anyList, { selector: (list) => list.year, maxLength: 4 }), (from, count, lists) => {
        expect(addWorkingDays(from, count, lists.slice(1)).date <= addWorkingDays(from, count, lists).date).toBe(true)
      }),
    )
  })

  it('any day of 2026 · n working days on · is a working day with n working days between', () => {
    fc.assert(
      fc.property(dayOf2026, fc.integer({ min: 1, max: 6 }), (from, count) => {
        const { date, flagged } = deadline(from, count)
        fc.pre(!flagged)
        expect(isWorkingDay(date, LISTS)).toBe(true)
        expect(daysBetween(from, date).filter((day) => isWorkingDay(day, LISTS) === true)).toHaveLength(count)
      }),
    )
  })
})

describe('workingDaysLeft', () => {
  it.each([
    ['2026-11-20', '2026-11-25', 3, 'over a weekend'],
    ['2026-11-24', '2026-11-25', 1, 'the day before'],
    ['2026-11-25', '2026-11-25', 0, 'on the day itself'],
    ['2026-11-26', '2026-11-25', -1, 'the day after'],
    ['2026-11-21', '2026-11-20', -1, 'a Saturday after a Friday is already late'],
    ['2026-11-23', '2026-11-20', -1, 'and so is the Monday'],
    ['2026-11-24', '2026-11-20', -2, 'the Tuesday is later still'],
    ['2026-10-01', '2026-10-08', 1, 'in the holidays'],
  ])('on %s of %s · %s · %s', (today, last, expected) => {
    expect(workingDaysLeft(today, last, LISTS)).toBe(expected)
  })

  it('any two days · signs · positive or zero before, zero on the day, negative after, and never minus zero', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (today, days) => {
        const left = workingDaysLeft(today, addDays(today, days), LISTS)
        if (days < 0) expect(left).toBeLessThan(0)
        else expect(left).toBeGreaterThanOrEqual(0)
        expect(Object.is(left, -0)).toBe(false)
      }),
    )
  })

  it('any day of receipt · its deadline · is as many working days away as were promised', () => {
    fc.assert(
      fc.property(dayOf2026, fc.integer({ min: 1, max: 6 }), (from, count) => {
        expect(workingDaysLeft(from, deadline(from, count).date, LISTS)).toBe(count)
      }),
    )
  })
})

describe('openCase and extendedDeadline', () => {
  const opened = (now: string, queue: 'review' | 'refusal' = 'review') => openCase(queue, now, MATTER, LISTS)

  it('a Sunday morning · the law gives three working days · until Wednesday', () => {
    expect(opened('2026-11-22T02:00:00.000Z')).toEqual({ queue: 'review', priority: 2, deadline: '2026-11-25', deadlineFlag: null, openedAt: '2026-11-22T02:00:00.000Z' })
  })

  it('half past midnight in Hefei · still yesterday in Greenwich · counts from the day it is in Hefei', () => {
    expect(opened('2026-11-22T16:30:00.000Z').deadline).toBe('2026-11-26')
  })

  it('a proposed refusal · the same deadline · comes before a review', () => {
    const [refusal, review] = [opened('2026-11-22T02:00:00.000Z', 'refusal'), opened('2026-11-22T02:00:00.000Z')]
    expect(refusal.queue).toBe('refusal')
    expect(refusal.deadline).toBe(review.deadline)
    expect(refusal.priority).toBeLessThan(review.priority)
  })

  it('extended once · three working days more · from the deadline, not from today', () => {
    expect(extendedDeadline('2026-11-25', MATTER, LISTS)).toEqual({ deadline: '2026-11-30', deadlineFlag: null })
    expect(extendedDeadline('2026-09-30', MATTER, LISTS)).toEqual({ deadline: '2026-10-10', deadlineFlag: null })
  })

  it('a deadline that crosses into a year without a list · opened or extended · is flagged', () => {
    expect(opened('2026-12-30T02:00:00.000Z')).toMatchObject({ deadline: '2027-01-02', deadlineFlag: 'no_holiday_list' })
    expect(extendedDeadline('2026-12-30', MATTER, LISTS).deadlineFlag).toBe('no_holiday_list')
  })
})

function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = []
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
