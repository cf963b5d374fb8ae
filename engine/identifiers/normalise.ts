/** Brings a typed or scanned identifier to the one form in which the office checks and stores it. */

/** Far above the longest identifier; what is longer is cut before any costly step, and stays too long to be valid. */
const LONGEST = 64

/**
 * Compatibility forms folded (NFKC), spaces, dashes, dots, brackets and invisible characters out, `x` and other ASCII letters in capitals.
 * Digits of other scripts stay as they are, so that they fail the pattern instead of being guessed.
 */
export function normaliseIdentifier(text: string): string {
  return text
    .trim()
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\p{Cc}·.()]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
}
