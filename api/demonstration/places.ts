/** 秒批路 (Miaopi Road): one invented road on which every special kind of premises has a door, so that any case can be tried by picking one. */

import type { AddressEntry } from '#engine'

/** A door as the address library keeps it. */
export type Door = Omit<AddressEntry, 'zones'> & {
  readonly road: string
  readonly door: string
  /** Codes of zones (zones.ts). */
  readonly zones: readonly string[]
}

export type Place = Door & {
  /** How many active businesses already stand here. */
  readonly standing: number
}

export const MIAOPI_ROAD = '秒批路'

const SANLIAN = { code: '340104001', county: '340104', street: '三里庵街道', prefix: '安徽省合肥市蜀山区' } as const

/** By purpose. Ids and house numbers are part of the demonstration's promise and never move. */
export const PLACES = {
  noodleShop: onMiaopiRoad(1, '1号', {}),
  fiveAlready: onMiaopiRoad(2, '2号', { standing: 5 }),
  twentyAlready: onMiaopiRoad(3, '3号', { standing: 20 }),
  home: onMiaopiRoad(4, '4号1栋101室', { usage: 'residential' }),
  homeAbove: onMiaopiRoad(5, '4号1栋201室', { usage: 'residential' }),
  park: onMiaopiRoad(6, '6号示范创业园·演示', { usage: 'industrial', shared: 'park', standing: 25 }),
  market: onMiaopiRoad(7, '7号示范农贸市场·演示', { shared: 'market', standing: 30 }),
  cluster: onMiaopiRoad(8, '8号示范集群注册托管点·演示', { shared: 'cluster', standing: 40 }),
  besideSchool: onMiaopiRoad(9, '9号', { zones: ['NZ-SCHOOL'] }),
  expropriated: onMiaopiRoad(10, '10号', { zones: ['NZ-EXPROPRIATION'] }),
  military: onMiaopiRoad(11, '11号', { usage: 'unknown', zones: ['NZ-MILITARY'] }),
  waterSource: onMiaopiRoad(12, '12号', { zones: ['NZ-WATER'] }),
  historic: onMiaopiRoad(13, '13号', { zones: ['NZ-HISTORIC'] }),
  dangerous: onMiaopiRoad(14, '14号', { zones: ['NZ-DANGEROUS'] }),
  basement: onMiaopiRoad(15, '15号地下一层', { zones: ['NZ-BASEMENT'] }),
  noFlue: onMiaopiRoad(16, '16号底商', { zones: ['NZ-NO-FLUE'] }),
  twoZones: onMiaopiRoad(17, '17号', { zones: ['NZ-SCHOOL', 'NZ-HISTORIC'] }),
  fourAlready: onMiaopiRoad(18, '18号', { standing: 4 }),
  nineteenAlready: onMiaopiRoad(19, '19号', { standing: 19 }),
  fruitShop: onMiaopiRoad(20, '20号', {}),
  workshop: onMiaopiRoad(21, '21号', { usage: 'industrial' }),
} as const satisfies Readonly<Record<string, Place>>

function onMiaopiRoad(
  serial: number,
  door: string,
  special: Partial<Pick<Place, 'usage' | 'shared' | 'zones' | 'standing'>>,
): Place {
  return {
    id: doorId(SANLIAN.code, serial),
    county: SANLIAN.county,
    street: SANLIAN.street,
    road: MIAOPI_ROAD,
    door,
    address: `${SANLIAN.prefix}${SANLIAN.street}${MIAOPI_ROAD}${door}`,
    usage: special.usage ?? 'commercial',
    rural: false,
    shared: special.shared ?? null,
    zones: special.zones ?? [],
    standing: special.standing ?? 0,
  }
}

/** `addr_` + nine-digit street code + serial within the street. */
export function doorId(streetCode: string, serial: number): string {
  return `addr_${streetCode}_${String(serial).padStart(4, '0')}`
}
