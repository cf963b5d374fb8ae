/** Reads the division (行政区划) at the head of a text: province, city, county or zone, town, each with or without its ending. */
import type { CountyEntry, NameLists, PlaceEntry, ZoneEntry } from './name-lists.ts'

export type DivisionReading = {
  /** What was read, from the first character on; empty for none. */
  readonly text: string
  readonly province: 'none' | 'own' | 'other'
  readonly city: 'none' | 'own' | 'other'
  /** The city of these lists was written with its ending (合肥市, not 合肥). */
  readonly cityComplete: boolean
  readonly county: CountyEntry | null
  /** The county was written with its ending. */
  readonly countyComplete: boolean
  readonly zone: ZoneEntry | null
  /** Code of the county the town belongs to. */
  readonly townOf: string | null
}

type Step = { readonly length: number }

type Province = Step & { readonly place: PlaceEntry | null }

/** Behind a city elsewhere its districts are not on our lists; two to six characters before the ending, so that 小区 is none. */
const DISTRICT_ELSEWHERE = /^\p{Script=Han}{2,6}?(?:自治县|新区|区|县|市)/u

/**
 * Takes the longest division the grammar allows and never turns back, so in 合肥市包河区合肥水果店 the second 合肥 is left over.
 * Bare names count at the head only: behind 合肥市 a bare 庐阳 may begin a trade name (庐阳春).
 */
export function readDivision(text: string, lists: NameLists): DivisionReading {
  const province = provinceAt(text, lists)
  const afterProvince = text.slice(province.length)
  const city = cityAt(afterProvince, lists)
  const afterCity = afterProvince.slice(city.length)
  const bareAllowed = province.length === 0 && city.length === 0
  const below = isElsewhere(province, city.kind, lists)
    ? { county: null, zone: null, complete: false, length: city.kind === 'other' || isMunicipality(province) ? districtLength(afterCity) : 0 }
    : countyOrZoneAt(afterCity, lists, bareAllowed)
  const town = townAt(afterCity.slice(below.length), below.county)
  return {
    text: text.slice(0, province.length + city.length + below.length + town),
    province: provinceKind(province, lists),
    city: city.kind,
    cityComplete: city.complete,
    county: below.county,
    countyComplete: below.complete,
    zone: below.zone,
    townOf: town > 0 ? (below.county?.code ?? null) : null,
  }
}

/** The division a name may well begin with at this place; null when the place is not on the lists. */
export function properDivision(code: string, lists: NameLists): string | null {
  const zone = lists.zones.find((each) => each.code === code)
  if (zone !== undefined) return lists.city.name + zone.name
  const county = lists.counties.find((each) => each.code === code)
  if (county === undefined) return null
  return county.kind === 'district' ? lists.city.name + county.name : county.name
}

/** 吉林市 is a city, though 吉林 alone is the province. */
function provinceAt(text: string, lists: NameLists): Province {
  return lists.cities.some((city) => text.startsWith(city.name)) ? { length: 0, place: null } : placeAt(text, lists.provinces)
}

function placeAt(text: string, places: readonly PlaceEntry[]): Province {
  for (const ending of ['name', 'bare'] as const) {
    const place = places.find((each) => text.startsWith(each[ending]) && (ending === 'name' || each.otherMeaning !== true))
    if (place !== undefined) return { length: place[ending].length, place }
  }
  return { length: 0, place: null }
}

function provinceKind({ place }: Province, lists: NameLists): 'none' | 'own' | 'other' {
  if (place === null) return 'none'
  return place.name === lists.city.province ? 'own' : 'other'
}

function isElsewhere(province: Province, city: 'none' | 'own' | 'other', lists: NameLists): boolean {
  return city === 'other' || (city === 'none' && provinceKind(province, lists) === 'other')
}

function isMunicipality({ place }: Province): boolean {
  return place?.name.endsWith('市') === true
}

function districtLength(text: string): number {
  return DISTRICT_ELSEWHERE.exec(text)?.[0].length ?? 0
}

function cityAt(text: string, lists: NameLists): Step & { readonly kind: 'none' | 'own' | 'other'; readonly complete: boolean } {
  const { name, bare } = lists.city
  if (text.startsWith(name)) return { length: name.length, kind: 'own', complete: true }
  if (text.startsWith(bare)) return { length: bare.length, kind: 'own', complete: false }
  const other = placeAt(text, lists.cities)
  // Of counties elsewhere only the full name counts: 安吉 and 望江 begin many a trade name.
  const length = other.place === null ? (lists.placesElsewhere.find((each) => text.startsWith(each.name))?.name.length ?? 0) : other.length
  return { length, kind: length === 0 ? 'none' : 'other', complete: false }
}

function countyOrZoneAt(
  text: string,
  lists: NameLists,
  bareAllowed: boolean,
): Step & { readonly county: CountyEntry | null; readonly zone: ZoneEntry | null; readonly complete: boolean } {
  const county = lists.counties.find((each) => text.startsWith(each.name))
  if (county !== undefined) return { length: county.name.length, county, zone: null, complete: true }
  const zone = longestZone(text, lists)
  if (zone !== null) return { length: zone.form.length, county: null, zone: zone.zone, complete: true }
  const bare = bareAllowed ? lists.counties.find((each) => text.startsWith(each.bare)) : undefined
  return bare === undefined
    ? { length: 0, county: null, zone: null, complete: false }
    : { length: bare.bare.length, county: bare, zone: null, complete: false }
}

function longestZone(text: string, lists: NameLists): { readonly zone: ZoneEntry; readonly form: string } | null {
  const hits = lists.zones.flatMap((zone) => zone.forms.filter((form) => text.startsWith(form)).map((form) => ({ zone, form })))
  return hits.sort((a, b) => b.form.length - a.form.length)[0] ?? null
}

function townAt(text: string, county: CountyEntry | null): number {
  const town = county?.towns.find((each) => text.startsWith(each))
  return town?.length ?? 0
}
