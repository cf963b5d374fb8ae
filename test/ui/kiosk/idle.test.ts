/** When somebody has walked away: sixty quiet seconds, thirty of warning, then nothing is left. */

import { describe, expect, it } from 'vitest'
import { idleAfter } from '../../../kiosk-ui/idle.ts'

describe('idle', () => {
  it.each([0, 1_000, 59_999])('%i ms after a touch · the person is there', (quiet) => {
    expect(idleAfter(quiet)).toEqual({ phase: 'present' })
  })

  it('sixty seconds · a warning that counts from thirty', () => {
    expect(idleAfter(60_000)).toEqual({ phase: 'warning', secondsLeft: 30 })
  })

  it('half a second before the end · one second left, never zero', () => {
    expect(idleAfter(89_500)).toEqual({ phase: 'warning', secondsLeft: 1 })
  })

  it('ninety seconds · gone', () => {
    expect(idleAfter(90_000)).toEqual({ phase: 'gone' })
  })

  it('while printing or deciding · nobody is sent away', () => {
    expect(idleAfter(600_000, 'busy')).toEqual({ phase: 'present' })
  })
})
