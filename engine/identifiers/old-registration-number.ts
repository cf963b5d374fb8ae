/** The 15-digit registration number used before one licence, one code (GS 15-2006); it still comes in with imported records. */
import { oldNumberCheckDigit } from './check-characters.ts'
import { normaliseIdentifier } from './normalise.ts'
import type { Reading } from './reading.ts'

export type OldNumberFault = 'length' | 'characters' | 'check-character'

export type OldNumberReading = Reading<
  { readonly number: string; readonly registry: string; readonly kind: 'domestic' | 'foreign' | 'individual' },
  OldNumberFault
>

/** The first digit of the sequence tells the kind: 0–3 domestic enterprise, 4–5 foreign, 6–9 individual. */
export function parseOldRegistrationNumber(text: string): OldNumberReading {
  const number = normaliseIdentifier(text)
  if (number.length !== 15) return { ok: false, fault: 'length' }
  if (!/^[0-9]{15}$/.test(number)) return { ok: false, fault: 'characters' }
  if (oldNumberCheckDigit(number.slice(0, 14)) !== number.charAt(14)) return { ok: false, fault: 'check-character' }
  return { ok: true, number, registry: number.slice(0, 6), kind: kindOf(Number(number.charAt(6))) }
}

function kindOf(digit: number): 'domestic' | 'foreign' | 'individual' {
  if (digit <= 3) return 'domestic'
  return digit <= 5 ? 'foreign' : 'individual'
}
