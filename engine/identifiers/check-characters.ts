/** The three check characters of the identifiers on a licence, each by the standard that defines it. */

/** GB 32100-2015: 31 characters, index = value; I, O, S, V and Z are never used. */
export const LICENCE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const LICENCE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const ID_CHECKS = '10X98765432'

/** GB 32100-2015 over the first 17 characters. A sum divisible by 31 gives `0`, not a 32nd character. */
export function licenceCheckCharacter(first17: string): string {
  const sum = weightedSum(first17, LICENCE_WEIGHTS, (character) => LICENCE_CHARACTERS.indexOf(character))
  return LICENCE_CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

/** GB 11714-1997 over eight characters. Letters count A = 10 … Z = 35 here, unlike in GB 32100: `M` is 22, not 21. */
export function organisationCheckCharacter(first8: string): string {
  const sum = weightedSum(first8, ORGANISATION_WEIGHTS, (character) => parseInt(character, 36))
  const rest = 11 - (sum % 11)
  if (rest === 10) return 'X'
  return rest === 11 ? '0' : String(rest)
}

/** GB 11643-1999 over the first 17 digits. */
export function idCheckCharacter(first17: string): string {
  return ID_CHECKS.charAt(weightedSum(first17, ID_WEIGHTS, Number) % 11)
}

/** GS 15-2006, which takes ISO 7064 MOD 11,10, over the first 14 digits. */
export function oldNumberCheckDigit(first14: string): string {
  let product = 10
  for (const digit of first14) {
    const sum = (product + Number(digit)) % 10 || 10
    product = (sum * 2) % 11
  }
  return String((11 - product) % 10)
}

function weightedSum(text: string, weights: readonly number[], valueOf: (character: string) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * valueOf(text.charAt(at)), 0)
}
