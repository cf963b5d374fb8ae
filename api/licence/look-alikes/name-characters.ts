/** Which characters are measured: all that may stand in a name, and which of them are the usual ones. */

import { readFileSync } from 'node:fs'
import { foreignCharactersIn, type CharacterRules } from '#engine'
import { missingCharacters, openFont } from '../fonts.ts'

const SPELLING = new URL('../../../rules/lists/spelling.json', import.meta.url)

/** By code point: every character that R-NM-01 lets stand, by the rule itself, so that the list knows no other characters than the office. */
export function nameCharacters(): readonly string[] {
  const lists = JSON.parse(readFileSync(SPELLING, 'utf8')) as CharacterRules['lists']
  const drawable = (character: string): boolean => missingCharacters(character).length === 0
  const characters = openFont('regular').characterSet.map((codePoint) => String.fromCodePoint(codePoint))
  return characters.filter((character) => foreignCharactersIn(character, { lists, drawable }).length === 0)
}

/** The characters of GB 2312, both levels: 6,763, in the order of the standard. Nearly all names are written with them. */
export function standardCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, at) => 0xb0 + at)
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at)
  const characters = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
  return characters.filter((character) => /^\p{Unified_Ideograph}$/u.test(character))
}
