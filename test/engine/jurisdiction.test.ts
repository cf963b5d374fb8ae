/** Who decides: the registry of the place of business, wherever applicant and kiosk stand. */

import { describe, expect, it } from 'vitest'
import type { Premises } from '../../engine/answers.ts'
import { jurisdictionOf } from '../../engine/jurisdiction.ts'
import { ALL_REGISTRIES, aNoodleShop, LISTS } from './facts/noodle-shop.ts'

const PLATFORM: Partial<Premises> = { useType: 'PLATFORM', platform: { name: '示范商城·演示', storeUrl: 'https://store.example.cn/wang', certificateNo: 'PT-1' } }

/** The registry of a shop in `county` whose owner lives in `residence`. */
function decidedFor({ county, residence = '340104', platform = false }: { readonly county: string; readonly residence?: string; readonly platform?: boolean }, served: readonly string[] = ALL_REGISTRIES) {
  const { answers } = aNoodleShop({
    operator: { residence: { region: residence, address: '某小区1栋101室' } },
    premises: { county, ...(platform ? PLATFORM : {}) },
  })
  return jurisdictionOf(answers, LISTS.registries, served)
}

describe('jurisdictionOf', () => {
  it('a shop in Baohe, filed by somebody of Shushan · an office for all of Hefei · Baohe decides', () => {
    const { code, registry, served } = decidedFor({ county: '340111' })
    expect({ code, name: registry?.registry.zh, served }).toEqual({ code: '340111', name: '合肥市包河区示范市场监督管理局·演示', served: true })
  })

  it('the same shop · an office for Shushan alone · Baohe is named, and not served here', () => {
    expect(decidedFor({ county: '340111' }, ['340104'])).toMatchObject({ code: '340111', served: false, registry: { code: '340111' } })
  })

  it('somebody of Hangzhou with a shop in Hefei · at any kiosk · Hefei decides', () => {
    expect(decidedFor({ county: '340104', residence: '330106' })).toMatchObject({ code: '340104', served: true })
  })

  it('a shop in Hangzhou · no registry of ours · is nobody we know, and not served', () => {
    expect(decidedFor({ county: '330106' })).toEqual({ code: '330106', registry: undefined, served: false })
  })

  it('a code that is served by mistake but on no list · is not served', () => {
    expect(decidedFor({ county: '330106' }, ['330106'])).toMatchObject({ registry: undefined, served: false })
  })

  it('an address on a platform · has no place · the county of the residence decides', () => {
    expect(decidedFor({ county: '340111', residence: '340104', platform: true })).toMatchObject({ code: '340104', served: true })
    expect(decidedFor({ county: '340104', residence: '330106', platform: true })).toMatchObject({ code: '330106', served: false })
  })

  it.each(LISTS.registries.map((registry) => [registry.code, registry.kind] as const))('%s · a %s of the shipped list · decides for itself', (code) => {
    expect(decidedFor({ county: code })).toMatchObject({ code, served: true, registry: { code } })
  })

  it('nine counties and three zones · of the shipped list · each once', () => {
    expect(ALL_REGISTRIES).toHaveLength(12)
    expect(new Set(ALL_REGISTRIES).size).toBe(12)
  })
})
