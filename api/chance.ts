/** The office's dice: ids, receipt codes and secrets from the system's own random source. */

import { randomBytes } from 'node:crypto'

/** Crockford's alphabet: no I, L, O, U, so that a code can be read aloud and typed from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `prefix_` and 26 characters: 130 bits. */
export function newId(prefix: string): string {
  return `${prefix}_${draw(26).toLowerCase()}`
}

/** 12 characters: 60 bits; attempts at guessing are limited. */
export function newReceiptCode(): string {
  return draw(12)
}

/** 256 bits, safe in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** 256 is a multiple of 32, so every character is equally likely. */
function draw(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}
