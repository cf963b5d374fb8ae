/** The 18-character licence number (统一社会信用代码, GB 32100-2015): composed for a new business, read on any other. */
import type { LicenceNumber } from '../licence.ts'
import { LICENCE_CHARACTERS, licenceCheckCharacter, organisationCheckCharacter } from './check-characters.ts'
import { normaliseIdentifier } from './normalise.ts'
import type { Reading } from './reading.ts'

export type LicenceNumberFault =
  | 'length'
  | 'characters'
  | 'department'
  | 'division'
  | 'organisation-check-character'
  | 'check-character'

export type LicenceNumberParts = {
  /** Registering department, `9` = market supervision. */
  readonly department: string
  /** Kind within the department; for `9`: `1` enterprise, `2` individual business, `3` cooperative, `9` other. */
  readonly category: string
  /** Six digits of the registry's division, GB/T 2260. */
  readonly division: string
  /** Organisation code with its check character, nine characters. */
  readonly body: string
}

export type LicenceNumberReading = Reading<LicenceNumberParts & { readonly number: LicenceNumber }, LicenceNumberFault>

const DEPARTMENTS = '123456789ANY'
const WELL_FORMED = new RegExp(`^[${LICENCE_CHARACTERS}]{18}$`)

/** Parts that do not make a valid number are a RangeError that names the fault. */
export function composeLicenceNumber(parts: LicenceNumberParts): LicenceNumber {
  const first17 = parts.department + parts.category + parts.division + parts.body
  const reading = parseLicenceNumber(first17 + licenceCheckCharacter(first17))
  if (!reading.ok) throw new RangeError(`licence number: ${reading.fault} of ${JSON.stringify(parts)} does not fit GB 32100`)
  return reading.number
}

/** Checks both check characters: the organisation code's inside (GB 11714) and the last one (GB 32100). */
export function parseLicenceNumber(text: string): LicenceNumberReading {
  const number = normaliseIdentifier(text)
  const fault = faultOf(number)
  if (fault !== null) return { ok: false, fault }
  return {
    ok: true,
    number: number as LicenceNumber,
    department: number.charAt(0),
    category: number.charAt(1),
    division: number.slice(2, 8),
    body: number.slice(8, 17),
  }
}

function faultOf(number: string): LicenceNumberFault | null {
  if (number.length !== 18) return 'length'
  if (!WELL_FORMED.test(number)) return 'characters'
  if (!DEPARTMENTS.includes(number.charAt(0))) return 'department'
  if (!/^[0-9]{6}$/.test(number.slice(2, 8))) return 'division'
  if (organisationCheckCharacter(number.slice(8, 16)) !== number.charAt(16)) return 'organisation-check-character'
  return licenceCheckCharacter(number.slice(0, 17)) === number.charAt(17) ? null : 'check-character'
}
