/** Phone numbers as people type them. */
import { describe, expect, it } from 'vitest'
import { parsePhone } from '../../../engine/identifiers/phone.ts'

describe('phone number', () => {
  it.each([
    ['13900001234', '13900001234', 'mobile'],
    ['+86 139-0000-1234', '13900001234', 'mobile'],
    ['１３９ ００００ １２３４', '13900001234', 'mobile'],
    ['008613900001234', '13900001234', 'mobile'],
    ['0551-62345678', '0551-62345678', 'land-line'],
    ['055162345678', '0551-62345678', 'land-line'],
    ['(0551) 62345678', '0551-62345678', 'land-line'],
    ['021–6234567–12', '021-6234567-12', 'land-line'],
  ])('%s · read as %s (%s)', (typed, number, kind) => {
    expect(parsePhone(typed)).toEqual({ ok: true, number, kind })
  })

  it.each(['12345678901', '1390000123', '139000012345', '62345678', '', 'abc', '1'.repeat(10_000), '\ud83d'])('%s · is no phone number', (typed) => {
    expect(parsePhone(typed)).toEqual({ ok: false, fault: 'not-a-phone-number' })
  })
})
