/** The journey as a table: nobody gets stuck, nobody gets lost, and from everywhere the person can be forgotten. */

import { describe, expect, it } from 'vitest'
import { isScreen, movesOf, SCREENS, stepOf, STEPS, targetOf } from '../../../kiosk-ui/journey.ts'
import type { MoveName, ScreenName } from '../../../kiosk-ui/journey.ts'
import { FRESH, hasSomethingToLose, kiosk } from '../../../kiosk-ui/kiosk.ts'
import type { KioskState } from '../../../kiosk-ui/kiosk.ts'

const names = Object.keys(SCREENS).filter(isScreen)
const leadsTo = (screen: ScreenName): readonly ScreenName[] => Object.values(movesOf(screen)).filter(isScreen)

describe('journey · table', () => {
  it('every move leads to a screen that exists', () => {
    const targets = names.flatMap((screen) => Object.values(movesOf(screen)))
    expect(targets.filter((target) => !isScreen(target))).toEqual([])
  })

  it('every screen can be reached from welcome', () => {
    const reached = new Set<ScreenName>(['welcome'])
    for (const screen of reached) for (const target of leadsTo(screen)) reached.add(target)
    expect(names.filter((screen) => !reached.has(screen))).toEqual([])
  })

  it('from every screen a chain of moves leads back to welcome', () => {
    const home = new Set<ScreenName>(['welcome'])
    for (let grew = true; grew; ) {
      const before = home.size
      for (const screen of names) if (leadsTo(screen).some((target) => home.has(target))) home.add(screen)
      grew = home.size > before
    }
    expect(names.filter((screen) => !home.has(screen))).toEqual([])
  })

  it('every screen but welcome and the one that is deciding has a way back', () => {
    expect(names.filter((screen) => targetOf(screen, 'back') === undefined)).toEqual(['welcome', 'submitting'])
  })

  it('every step of the upper band has a screen or is left to the pages of the form', () => {
    const steps = new Set(names.map(stepOf))
    expect(steps.has('page')).toBe(true)
    expect(STEPS.filter((step) => !steps.has(step))).toEqual(['place', 'trade', 'name'])
  })
})

describe('kiosk · moves', () => {
  const filled: KioskState = { ...FRESH, screen: 'form', page: 'address', answers: { operator: { name: '王小明' } }, language: 'en', care: true, visit: 'v1' }

  it.each(names)('idle on %s · everything is forgotten, the language too', (screen) => {
    expect(kiosk({ ...filled, screen }, { type: 'forget' })).toEqual(FRESH)
  })

  it.each(names)('start over on %s · the person is forgotten, the way of reading is kept', (screen) => {
    expect(kiosk({ ...filled, screen }, { type: 'home' })).toEqual({ ...FRESH, language: 'en', care: true })
  })

  it('a move the screen does not know · nothing changes', () => {
    const move: MoveName = 'signed'
    expect(kiosk(filled, { type: 'move', move })).toBe(filled)
  })

  it('going back to welcome · nothing of the answers is left', () => {
    const back = kiosk({ ...filled, screen: 'notice' }, { type: 'move', move: 'back' })
    expect(back.answers).toEqual({})
    expect(back.screen).toBe('welcome')
  })

  it('a draft saved for the person before · does not appear on the screen of the next', () => {
    const draft = { code: 'K7MQ2WX4PZ9T', savedAt: '', expiresAt: '' }
    expect(kiosk(filled, { type: 'saved', visit: 'v0', draft })).toBe(filled)
    expect(kiosk(filled, { type: 'saved', visit: 'v1', draft }).draft).toBe(draft)
  })

  it('start over asks first only where something would be lost', () => {
    expect(hasSomethingToLose(filled)).toBe(true)
    expect(hasSomethingToLose({ ...FRESH, screen: 'notice' })).toBe(false)
  })
})
