/** The fonts of our paper: opened once, measured, and asked before anything is promised whether they can draw a name. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import type { Weight } from './marks.ts'

const files = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
} as const satisfies Record<Weight, string>

const opened = new Map<Weight, Font>()
const drawable = new Map<number, boolean>()
const advances: Record<Weight, Map<number, number>> = { regular: new Map(), bold: new Map() }

/** A text holds characters the paper cannot draw; `characters` lists them, once each. Nothing has been drawn. */
export class MissingGlyphs extends Error {
  readonly characters: readonly string[]

  constructor(characters: readonly string[]) {
    super(`no glyph for ${characters.map(nameCharacter).join(', ')}: send the case to a person, the paper must not show a blank`)
    this.name = 'MissingGlyphs'
    this.characters = characters
  }
}

/** Opens a font (0.1 s with its shared glyphs settled) or returns the one already open. */
export function openFont(weight: Weight): Font {
  const known = opened.get(weight)
  if (known) return known
  const font = create(readFileSync(createRequire(import.meta.url).resolve(files[weight])))
  settleSharedGlyphs(font)
  opened.set(weight, font)
  return font
}

/** Characters of the text that would print as nothing, each once, in order of appearance; empty when all can be drawn. */
export function missingCharacters(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => !isDrawable(character))
}

/** Advance of a text in ems, without kerning. */
export function widthOf(text: string, weight: Weight): number {
  let width = 0
  for (const character of text) width += advanceOf(character, weight)
  return width
}

/**
 * pdfkit draws a missing glyph as nothing and says nothing. So do glyphs without outline (fillers, joiners, variation
 * selectors): a name with one would look like another name. Only true spaces may be blank.
 */
function isDrawable(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  const known = drawable.get(codePoint)
  if (known !== undefined) return known
  const answer = (['regular', 'bold'] as const).every((weight) => hasInk(openFont(weight), codePoint))
  drawable.set(codePoint, answer)
  return answer
}

function hasInk(font: Font, codePoint: number): boolean {
  if (!font.hasGlyphForCodePoint(codePoint)) return false
  if (codePoint === 0x20 || codePoint === 0x3000) return true
  return font.glyphForCodePoint(codePoint).path.commands.length > 0
}

function advanceOf(character: string, weight: Weight): number {
  const codePoint = character.codePointAt(0) ?? 0
  const known = advances[weight].get(codePoint)
  if (known !== undefined) return known
  const font = openFont(weight)
  const advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
  advances[weight].set(codePoint, advance)
  return advance
}

/**
 * 488 glyphs of this font serve several characters (长 and the radical ⻓). fontkit remembers the first that asked and pdfkit
 * writes it as the glyph's meaning, so the bytes would depend on what was printed before. Asking for all of them in a fixed
 * order, plain ideographs first, makes the answer always the same.
 */
function settleSharedGlyphs(font: Font): void {
  font.layout('ff fi fl ffi ffl')
  const ranked = font.characterSet.map((codePoint) => ({ codePoint, rank: rankOf(codePoint) }))
  ranked.sort((one, other) => one.rank - other.rank || one.codePoint - other.codePoint)
  for (const { codePoint } of ranked) font.glyphForCodePoint(codePoint)
}

function rankOf(codePoint: number): number {
  if (codePoint === 0x2013) return 0
  const character = String.fromCodePoint(codePoint)
  if (/\p{Unified_Ideograph}/u.test(character) && character.normalize('NFC') === character) return 0
  return character.normalize('NFKC') === character ? 1 : 2
}

function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${character} (U+${code})`
}
