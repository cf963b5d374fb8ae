/** The kiosks of the demonstration: one in every county and zone of Hefei, and two in other cities of the Yangtze delta. */

import { readCounties } from './lists.ts'

export type DemonstrationKiosk = {
  readonly id: string
  readonly name: string
  /** Six digits: county or zone in Hefei, prefecture elsewhere. */
  readonly region: string
}

const ELSEWHERE: readonly DemonstrationKiosk[] = [
  { id: 'kiosk_330100', name: '杭州市异地通办自助终端·演示', region: '330100' },
  { id: 'kiosk_320100', name: '南京市异地通办自助终端·演示', region: '320100' },
]

/** The kiosk a visitor stands at when nothing else is said: the one in the county of the noodle shop. */
export const HOME_KIOSK = 'kiosk_340104'

export function listDemonstrationKiosks(): readonly DemonstrationKiosk[] {
  const here = readCounties().map((county) => ({
    id: `kiosk_${county.code}`,
    name: `合肥市${county.name}政务服务中心自助终端·演示`,
    region: county.code,
  }))
  return [...here, ...ELSEWHERE]
}
