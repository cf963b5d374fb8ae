/** Negative list of the demonstration city: which kinds of place forbid which scope items. All of it is local policy, none of it law. */

import type { AddressZone } from '#engine'

/**
 * Typical contents of published negative lists, put together for the demonstration. A city that installs the office loads its own.
 * Fumes in mixed residential buildings: 大气污染防治法 art. 81.
 */
export const ZONES = [
  zone('NZ-SCHOOL', '学校周边（演示）', ['S206', 'S214', 'S215']),
  zone('NZ-EXPROPRIATION', '征收拆迁范围（演示）', 'all'),
  zone('NZ-MILITARY', '军事用地（演示）', 'all'),
  zone('NZ-WATER', '饮用水水源保护区（演示）', [
    'S057', 'S058', 'S059', 'S067', 'S068', 'S201', 'S202', 'S205', 'S212', 'S213', 'S218', 'S220', 'S221', 'S225', 'S301',
  ]),
  zone('NZ-HISTORIC', '历史文化街区（演示）', ['S058', 'S059', 'S067', 'S068', 'S214', 'S215', 'S221', 'S225', 'S301']),
  zone('NZ-DANGEROUS', '危险房屋与违法建筑（演示）', 'all'),
  zone('NZ-BASEMENT', '地下室与人防工程（演示）', ['S201', 'S202', 'S205', 'S213', 'S214', 'S221', 'S225', 'S301']),
  zone('NZ-NO-FLUE', '未配套专用烟道的商住楼（演示）', ['S201', 'S202']),
] as const

function zone(code: string, name: string, forbids: AddressZone['forbids']): AddressZone {
  return { code, name, forbids }
}
