/** The nine-character organisation code (GB 11714-1997) inside a licence number, and the bodies of the demonstration block. */
import { LICENCE_CHARACTERS, organisationCheckCharacter } from './check-characters.ts'
import { normaliseIdentifier } from './normalise.ts'
import type { Reading } from './reading.ts'

export type OrganisationCodeFault = 'length' | 'characters' | 'check-character'

export type OrganisationCodeReading = Reading<{ readonly code: string }, OrganisationCodeFault>

/** No real block begins with it; numbers drawn from it can never be mistaken for a real business's. */
export const DEMONSTRATION_PREFIX = 'MA0T'

/** Serials of one four-character prefix: 31⁴. */
export const SERIALS_PER_PREFIX = LICENCE_CHARACTERS.length ** 4

/** Codes from before 2015 may hold any capital letter; inside a licence number the GB 32100 set is the narrower rule. */
export function parseOrganisationCode(text: string): OrganisationCodeReading {
  const code = normaliseIdentifier(text)
  if (code.length !== 9) return { ok: false, fault: 'length' }
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return { ok: false, fault: 'characters' }
  if (organisationCheckCharacter(code.slice(0, 8)) !== code.charAt(8)) return { ok: false, fault: 'check-character' }
  return { ok: true, code }
}

/**
 * The body (nine characters with its check character) of the serial-th number of a block.
 * `prefix` is four characters of the GB 32100 set, `serial` 0 … SERIALS_PER_PREFIX − 1; anything else is a RangeError, never a wrapped number.
 */
export function composeBody(prefix: string, serial: number): string {
  if (prefix.length !== 4 || [...prefix].some((character) => !LICENCE_CHARACTERS.includes(character))) {
    throw new RangeError(`organisation code: prefix "${prefix}" must be four characters of ${LICENCE_CHARACTERS}`)
  }
  if (!Number.isInteger(serial) || serial < 0 || serial >= SERIALS_PER_PREFIX) {
    throw new RangeError(`organisation code: serial ${serial} is outside 0 … ${SERIALS_PER_PREFIX - 1}; open another block`)
  }
  const first8 = prefix + serialText(serial)
  return first8 + organisationCheckCharacter(first8)
}

function serialText(serial: number): string {
  const base = LICENCE_CHARACTERS.length
  return [base ** 3, base ** 2, base, 1].map((place) => LICENCE_CHARACTERS.charAt(Math.floor(serial / place) % base)).join('')
}
