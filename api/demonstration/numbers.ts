/** Numbers for people and businesses that do not exist: well formed to the last check character, and in nobody's possession. */

import { idCheckCharacter, licenceCheckCharacter, organisationCheckCharacter } from '#engine'

/** County 99 of Hefei does not exist, so a number that begins with it belongs to nobody (GB 11643). */
export const NOBODYS_COUNTY = '340199'

/**
 * A citizen's number, or with `county` 810000, 820000, 830000 that of a residence permit for Hong Kong, Macao, Taiwan.
 * The sequence is odd for men and even for women.
 */
export function citizenNumber(birthDate: string, sequence: number, county = NOBODYS_COUNTY): string {
  const body = county + birthDate.replaceAll('-', '') + String(sequence).padStart(3, '0')
  return body + idCheckCharacter(body)
}

/** Block of subject codes the stage set draws from. The office allocates from MA0T, so the two never meet. */
export const BUSINESS_BLOCK = 'MA0D'

/** Unified social credit code of the `serial`-th invented business (1–9999) at a registry. `kind`: 91 company, 92 individual business. */
export function businessNumber(kind: '91' | '92', registryCode: string, serial: number): string {
  const body = BUSINESS_BLOCK + String(serial).padStart(4, '0')
  const front = kind + registryCode + body + organisationCheckCharacter(body)
  return front + licenceCheckCharacter(front)
}
