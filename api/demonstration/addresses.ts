/** The address library of the demonstration city: invented roads, villages and doors behind the real names of streets and towns. */

import { diceOf, type Dice } from './dice.ts'
import { type County, readCounties, readRegistries, type Street } from './lists.ts'
import { doorId, type Door, MIAOPI_ROAD, PLACES, type Place } from './places.ts'
import { ROAD_HEADS, ROAD_TAILS } from './words.ts'

const SHOPS_ON_A_ROAD = 10
const HOMES_ON_A_LANE = 8

let library: readonly Door[] | undefined

/** Every door, those of Miaopi Road first. Built once per process. */
export function listDoors(): readonly Door[] {
  library ??= [...listPlaces().map(({ standing: _standing, ...door }) => door), ...readCounties().flatMap(doorsOfCounty)]
  return library
}

export function listPlaces(): readonly Place[] {
  return Object.values(PLACES)
}

function doorsOfCounty(county: County): readonly Door[] {
  const prefix = readRegistries().find((registry) => registry.code === county.code)?.addressPrefix
  if (prefix === undefined) throw new Error(`demonstration: no registry for ${county.code} in rules/lists/registries.json`)
  const dice = diceOf(`addresses ${county.code}`)
  const roads = new Set<string>([MIAOPI_ROAD])
  return county.streets.flatMap((street, at) => {
    const builder: Builder = { county, street, prefix, dice, roads, doors: [] }
    addMainRoad(builder)
    addSideLane(builder)
    if (street.villages) addVillage(builder)
    if (at < SHARED_PLACES.length) addShared(builder, at)
    return builder.doors
  })
}

type Builder = {
  readonly county: County
  readonly street: Street
  readonly prefix: string
  readonly dice: Dice
  /** Names already given in this county: a road lies in one street only. */
  readonly roads: Set<string>
  readonly doors: Door[]
}

const SHARED_PLACES = [
  { kind: 'market', name: '示范农贸市场·演示', usage: 'commercial' },
  { kind: 'park', name: '示范创业园·演示', usage: 'industrial' },
  { kind: 'cluster', name: '示范集群注册托管点·演示', usage: 'commercial' },
] as const

/** Shops, now and then a workshop; the second and third door may lie in a zone of the negative list, the first never does. */
function addMainRoad(builder: Builder): void {
  const { dice } = builder
  const road = roadName(builder, dice.pick(['路', '街', '大街', '大道']))
  const zone = dice.chance(35) ? dice.pick(ROADSIDE_ZONES) : null
  let number = 0
  for (let at = 0; at < SHOPS_ON_A_ROAD; at += 1) {
    number += dice.between(1, 4)
    const inZone = zone !== null && at > 0 && at < 3
    add(builder, { road, door: `${String(number)}号`, usage: at > 0 && dice.chance(12) ? 'industrial' : 'commercial', zones: inZone ? [zone] : [] })
  }
}

const ROADSIDE_ZONES = ['NZ-SCHOOL', 'NZ-SCHOOL', 'NZ-WATER', 'NZ-HISTORIC', 'NZ-EXPROPRIATION', 'NZ-MILITARY', 'NZ-DANGEROUS'] as const

/** Dwellings, and the shops on their ground floors. */
function addSideLane(builder: Builder): void {
  const { dice } = builder
  const road = roadName(builder, dice.pick(['巷', '里', '路']))
  for (let at = 0; at < HOMES_ON_A_LANE; at += 1) {
    const building = `${String(at + 1)}栋`
    const shop = at % 3 === 2
    const door = shop ? `${building}底商${String(dice.between(101, 112))}` : `${building}${String(dice.between(1, 17))}0${String(dice.between(1, 4))}室`
    add(builder, {
      road,
      door,
      usage: shop ? 'commercial' : dice.chance(6) ? 'unknown' : 'residential',
      zones: shop && dice.chance(25) ? [dice.pick(['NZ-NO-FLUE', 'NZ-BASEMENT'])] : [],
    })
  }
}

function addVillage(builder: Builder): void {
  const road = roadName(builder, '村')
  for (const group of ['东', '南', '西', '北']) {
    add(builder, { road, door: `${group}村民组`, usage: group === '东' ? 'commercial' : 'residential', rural: true })
  }
}

function addShared(builder: Builder, at: number): void {
  const place = SHARED_PLACES[at]
  if (place === undefined) return
  const road = roadName(builder, '路')
  add(builder, { road, door: `88号${place.name}`, usage: place.usage, shared: place.kind })
}

function add(builder: Builder, door: Pick<Door, 'road' | 'door' | 'usage'> & Partial<Door>): void {
  const { county, street, prefix, doors } = builder
  const reserved = county.code === '340104' && street === county.streets[0] ? listPlaces().length : 0
  doors.push({
    rural: false,
    shared: null,
    zones: [],
    ...door,
    id: doorId(street.code, reserved + doors.length + 1),
    county: county.code,
    street: street.name,
    address: `${prefix}${street.name}${door.road}${door.door}`,
  })
}

function roadName(builder: Builder, kind: string): string {
  const { dice, roads } = builder
  for (;;) {
    const name = `${dice.pick(ROAD_HEADS)}${dice.pick(ROAD_TAILS)}${kind}`
    if (!roads.has(name)) {
      roads.add(name)
      return name
    }
  }
}
