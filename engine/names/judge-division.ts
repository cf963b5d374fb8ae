/** Judges whether the division in a name is the place of business in the form the law wants: 名规 art. 7; the accepted forms are policy. */
import { properDivision, readDivision } from './division.ts'
import type { DivisionReading } from './division.ts'
import { listedWordsIn } from './listed-words.ts'
import type { NameLists } from './name-lists.ts'

export type DivisionJudgement = 'good' | 'other-place' | 'district-without-city' | 'zone-alone' | 'province-only' | 'unknown-division' | 'unknown-town'

/** Where the business is: the county, or the zone when a zone's registry decides. Either may hold a zone's code. */
export type Place = { readonly county: string; readonly zone?: string }

export type DivisionVerdict = { readonly judgement: DivisionJudgement; readonly proposal: string | null }

/**
 * Good are: the city alone; the city with the district or zone; a county or county-level city alone or behind the city; each with one of the
 * county's towns behind. All need their endings. Another place is said before a wrong form: it is the graver fault.
 */
export function judgeDivision(text: string, place: Place, lists: NameLists): DivisionVerdict {
  const judgement = judged(text, place, lists)
  if (judgement === 'good') return { judgement, proposal: null }
  const proposal = properDivision(place.zone ?? place.county, lists) ?? properDivision(place.county, lists)
  return { judgement: judgement === 'unknown-division' && isUnknownTown(text, place, lists) ? 'unknown-town' : judgement, proposal }
}

/** Our lists of towns are not complete, so one that they lack is no fault behind the right county: a person looks, and the form without it is proposed. */
function isUnknownTown(text: string, place: Place, lists: NameLists): boolean {
  const head = readDivision(text, lists).text
  const town = text.slice(head.length)
  if (head === '' || judged(head, place, lists) !== 'good' || !/(?:区|县|市)$/u.test(head) || head === lists.city.name) return false
  if (!/^\p{Unified_Ideograph}{1,4}(?:街道|镇|乡)$/u.test(town) || lists.counties.some(({ towns }) => towns.includes(town))) return false
  const { blocked, sensitive, financial } = listedWordsIn({ tradeName: town }, lists)
  return blocked.length + sensitive.length + financial.length === 0
}

function judged(text: string, place: Place, lists: NameLists): DivisionJudgement {
  const reading = readDivision(text, lists)
  if (reading.text === '' || isElsewhere(reading, place, lists)) return reading.text === '' ? 'unknown-division' : 'other-place'
  if (reading.text !== text) return 'unknown-division'
  if (reading.city === 'none') return withoutCity(reading)
  return reading.cityComplete && reading.province === 'none' && isComplete(reading) ? 'good' : 'unknown-division'
}

function isElsewhere(reading: DivisionReading, place: Place, lists: NameLists): boolean {
  if (reading.province === 'other' || reading.city === 'other') return true
  const codes = [place.county, ...(place.zone === undefined ? [] : [place.zone])]
  const zones = lists.zones.filter((zone) => codes.includes(zone.code))
  if (reading.zone !== null) return !zones.includes(reading.zone)
  if (reading.county === null) return false
  return ![...codes, ...zones.flatMap((zone) => zone.around)].includes(reading.county.code)
}

function withoutCity(reading: DivisionReading): DivisionJudgement {
  if (reading.zone !== null) return 'zone-alone'
  if (reading.county === null) return 'province-only'
  if (reading.county.kind === 'district') return 'district-without-city'
  return isComplete(reading) && reading.province === 'none' ? 'good' : 'unknown-division'
}

function isComplete(reading: DivisionReading): boolean {
  return reading.county === null || reading.countyComplete
}
