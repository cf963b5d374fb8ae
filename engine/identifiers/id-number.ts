/** Reads a resident identity number (GB 11643-1999), on an identity card or on a residence permit for Hong Kong, Macao and Taiwan residents. */
import { parseDate } from '../dates.ts'
import { idCheckCharacter } from './check-characters.ts'
import { normaliseIdentifier } from './normalise.ts'
import type { Reading } from './reading.ts'

export type IdNumberFault = 'length' | 'characters' | 'province' | 'birth-date' | 'birth-date-in-future' | 'check-character'

export type IdNumberReading = Reading<{ readonly number: string; readonly birthDate: string }, IdNumberFault>

export type IdNumberOptions = {
  /** Kind of document that carries the number: `10` identity card, `80` residence permit. Taken as `10` when absent. */
  readonly idType?: string
  /** Office date; a birth after it is a fault. Absent: not checked. */
  readonly today?: string
}

/** GB/T 2260, first two digits. The other four may name a division that no longer exists, so they are not checked. */
const MAINLAND_PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
)

/** Only on residence permits; a policy of this office, since no published text of the prefixes was at hand. */
const PERMIT_PROVINCES = new Set(['71', '81', '82', '83'])

const RESIDENCE_PERMIT = '80'

/** Says the first fault in the order length, characters, province, birth date, check character; sex is never read out. */
export function parseIdNumber(text: string, options: IdNumberOptions = {}): IdNumberReading {
  const number = normaliseIdentifier(text)
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  const fault = faultOf(number, birthDate, options)
  return fault === null ? { ok: true, number, birthDate } : { ok: false, fault }
}

function faultOf(number: string, birthDate: string, options: IdNumberOptions): IdNumberFault | null {
  if (number.length !== 18) return 'length'
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return 'characters'
  const provinces = options.idType === RESIDENCE_PERMIT ? PERMIT_PROVINCES : MAINLAND_PROVINCES
  if (!provinces.has(number.slice(0, 2))) return 'province'
  if (parseDate(birthDate) === null) return 'birth-date'
  if (options.today !== undefined && birthDate > options.today) return 'birth-date-in-future'
  return idCheckCharacter(number.slice(0, 17)) === number.charAt(17) ? null : 'check-character'
}
