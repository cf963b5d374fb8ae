/** A reason that is kept must say something, and must not say whose number is on a document. */

import { normaliseIdentifier, parseIdNumber } from '#engine'
import { Problem } from '../errors.ts'

const SHORTEST = 4

/** Characters that leave no ink: an empty Braille cell is a sign to Unicode. */
const BLANK = /[\s\p{C}\p{Z}\u2800]/gu

/** Blanks and signs alone are no reason. Throws Problem `reason_needed`. */
export function assertReason(reason: string): void {
  const inked = reason.replace(BLANK, '')
  if ([...inked].length < SHORTEST || !/[\p{L}\p{N}]/u.test(inked)) throw new Problem('reason_needed')
}

/**
 * For a reason that is shown to everybody of the registry and cannot be taken back. `idNo` is a document number that was given beside it.
 * Throws Problem `reason_needed` or `reason_private`.
 */
export function assertKeptReason(reason: string, idNo = ''): void {
  assertReason(reason)
  const bare = bareOf(reason)
  const given = normaliseIdentifier(idNo)
  if (holdsIdNumber(bare) || (given.length >= SHORTEST_NUMBER && bare.includes(given))) throw new Problem('reason_private')
}

/** Fewer characters may stand in a reason by chance, as a year does. */
const SHORTEST_NUMBER = 6

/** As a number is normalised: written apart or in wide digits it is the same number. */
function bareOf(reason: string): string {
  return reason.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}\p{Cc}·.()]/gu, '').toUpperCase()
}

/** Of the many numbers of 18 digits only those with a birth date and their own check character: a licence number may be told. */
function holdsIdNumber(bare: string): boolean {
  return [...bare.matchAll(/(?=\d{17}[\dX])/g)].some(({ index }) => {
    const number = bare.slice(index, index + 18)
    return parseIdNumber(number).ok || parseIdNumber(number, { idType: '80' }).ok
  })
}
