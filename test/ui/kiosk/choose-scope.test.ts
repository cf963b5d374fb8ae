/** Ticking lines of business: search by every spelling, reasons against, the main line first. */

import { describe, expect, it } from 'vitest'
import { groupOf, proposedBy, reasonAgainst, searchScope, toggled, withMain } from '../../../kiosk-ui/trade/choose-scope.ts'
import type { ScopeItem } from '../../../kiosk-ui/trade/choose-scope.ts'

const item = (id: string, zh: string, search: string, more: Partial<ScopeItem> = {}): ScopeItem => ({ id, name: { zh, en: id }, kind: 'general', permits: [], conflictsWith: [], homeBanned: false, search, ...more })
const catering = item('S201', '餐饮服务', 'canyinfuwu cyfw', { kind: 'licensed', homeBanned: true })
const eatery = item('S202', '小餐饮', 'xiaocanyin xcy', { kind: 'licensed', conflictsWith: ['S201'] })
const fruit = item('S041', '新鲜水果零售', 'xinxianshuiguolingshou xxsgls')
const dispatch = item('S401', '劳务派遣服务', 'laowupaiqianfuwu lwpqfw', { kind: 'closed' })
const all = [catering, eatery, fruit, dispatch]

describe('scope · search', () => {
  it.each([['餐饮', ['S201', 'S202']], ['canyin', ['S201', 'S202']], ['cyfw', ['S201']], ['shuiguo', ['S041']], ['CYFW', ['S201']], ['zzz', []], ['  ', []]] as const)('%s finds %o', (typed, ids) => {
    expect(searchScope(all, typed).map((one) => one.id)).toEqual(ids)
  })
})

describe('scope · ticking', () => {
  it('two that exclude each other · the second says why, whichever lists the other', () => {
    expect(reasonAgainst(eatery, [catering], 'LEASE')?.zh).toContain('餐饮服务')
    expect(reasonAgainst(catering, [eatery], 'LEASE')?.zh).toContain('小餐饮')
  })

  it('a trade for companies only · never ticked', () => {
    expect(reasonAgainst(dispatch, [], 'LEASE')).not.toBeNull()
  })

  it('catering in a dwelling · not offered by its tile', () => {
    const tile = { id: 't', title: { zh: '', en: '' }, pictogram: 'noodles', proposes: ['S201', 'S041'], tradeWords: [] }
    expect(proposedBy(tile, all, 'HOME_CONVERTED')).toEqual(['S041'])
    expect(proposedBy(tile, all, 'LEASE')).toEqual(['S201', 'S041'])
  })

  it('the main line of business is the first, and choosing it loses none', () => {
    expect(withMain(['S201', 'S041', 'S049'], 'S049')).toEqual(['S049', 'S201', 'S041'])
    expect(toggled(['S201', 'S041'], 'S201')).toEqual(['S041'])
  })

  it('groups by what is needed before trading', () => {
    expect([fruit, catering, item('S301', '', '', { kind: 'pre-approval' })].map(groupOf)).toEqual(['free', 'permit', 'before'])
  })
})
