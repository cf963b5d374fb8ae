/** An invented person: the card they carry, and what the outside has on record about them. */

import type { IdType } from '#engine'
import { citizenNumber } from './numbers.ts'

/** What a card reader reads. `birthDate` stands apart only where the number does not carry it. */
export type Card = {
  readonly name: string
  readonly idType: IdType
  readonly idNo: string
  /** `YYYY-MM-DD`, its last day included, or `long-term`. */
  readonly validTo: string
  readonly birthDate?: string
  readonly region: string
  readonly residenceText: string
}

/** A day fixed in the data, or one counted from the day of asking, so that a case such as "ended yesterday" never grows old. */
export type DayOnRecord = string | { readonly daysFromToday: number }

/** Only what differs from an ordinary person: name as on the card, face passes, no list. */
export type OnRecord = {
  /** `null`: the population library has never heard of the number. */
  readonly nameOnFile?: string | null
  readonly deathRecorded?: true
  readonly declaredMissing?: true
  readonly limitedCapacity?: true
  readonly populationTimesOut?: true
  readonly face?: { readonly result: 'passed' | 'failed'; readonly score: number; readonly sameFaceUnderOtherNumbers?: true }
  readonly failsInPerson?: true
  readonly lost?: true
  readonly ban?: { readonly until: DayOnRecord; readonly caseNumber: string }
  readonly dishonesty?: readonly string[]
  readonly abnormal?: readonly string[]
  readonly serious?: readonly string[]
  /** Day on which a registration under this person's stolen identity was noted. */
  readonly misuseNotedOn?: string
}

export type Person = {
  readonly card: Card
  readonly birthDate: string
  readonly mobile: string
  readonly onRecord: OnRecord
}

export type Citizen = {
  readonly name: string
  readonly born: string
  /** Three last digits before the check: odd for men, even for women. */
  readonly sequence: number
  readonly issuedOn?: string
  readonly validTo?: string
  readonly home?: { readonly region: string; readonly address: string }
  readonly onRecord?: OnRecord
}

/** A citizen with a number of the county that does not exist, and a card good well past 2027 unless told otherwise. */
export function citizen(who: Citizen): Person {
  const home = who.home ?? homeOf(who.sequence)
  return {
    card: {
      name: who.name,
      idType: '10',
      idNo: citizenNumber(who.born, who.sequence),
      validTo: who.validTo ?? cardValidTo(who.born, who.issuedOn ?? '2024-03-01'),
      region: home.region,
      residenceText: home.address,
    },
    birthDate: who.born,
    mobile: mobileOf(who.born, who.sequence),
    onRecord: who.onRecord ?? {},
  }
}

/** 身份证法 art. 5: under 16 five years, 16–25 ten, 26–45 twenty, from 46 for good. */
export function cardValidTo(born: string, issuedOn: string): string {
  const age = Number(issuedOn.slice(0, 4)) - Number(born.slice(0, 4)) - (issuedOn.slice(5) < born.slice(5) ? 1 : 0)
  if (age >= 46) return 'long-term'
  const years = age < 16 ? 5 : age < 26 ? 10 : 20
  return `${String(Number(issuedOn.slice(0, 4)) + years)}${issuedOn.slice(4)}`
}

/** Numbers beginning with 154 are well formed and, as far as is publicly known, given to no mobile subscriber. */
export function mobileOf(born: string, sequence: number): string {
  return `154${born.slice(2).replaceAll('-', '')}${String(sequence % 100).padStart(2, '0')}`
}

function homeOf(sequence: number): { readonly region: string; readonly address: string } {
  const building = (sequence % 12) + 1
  const room = ((sequence % 6) + 1) * 100 + (sequence % 4) + 1
  return { region: '340104', address: `安徽省合肥市蜀山区琥珀街道云篱路28号${String(building)}栋${String(room)}室` }
}
