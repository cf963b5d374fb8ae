/** Breaks Chinese text into lines by the rules of Chinese setting (GB/T 15834, 禁则): no line starts with a closing mark, none ends with an opening one, no word or number is torn. */

const closers = new Set('，。；：、！？）》〉」』】〕］｝”’…—·％%℃,.;:!?)]}')
const openers = new Set('（《〈「『【〔［｛“‘([{')
const wordPart = /[A-Za-z0-9\u00C0-\u024F@#&+_/\\'-]/

/** Neighbours that belong together: letters of a word, 189号, 第四十六条. */
const bound: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [wordPart, wordPart],
  [/[0-9]/, /[号室座栋幢层楼年月日条款项个元万]/],
  [/[第一二三四五六七八九十百]/, /[一二三四五六七八九十百条款项]/],
]

/** May a line begin with this character? */
export function mayStartLine(character: string): boolean {
  return !closers.has(character)
}

/** May a line end with this character (unless the text itself ends there)? */
export function mayEndLine(character: string): boolean {
  return !openers.has(character)
}

/**
 * Lines not wider than `width`, in the unit of `measure`; spaces at a break are dropped, `\n` breaks always.
 * A piece wider than a whole line (forty brackets, an address of a web page) is torn: text is never lost.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure))
}

function breakParagraph(paragraph: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(paragraph).flatMap((whole) => tear(whole, width, measure))) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else {
      line += piece
    }
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** Pieces between which a line may break; a piece carries the spaces behind it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const character of text) {
    const last = pieces.at(-1)
    if (last !== undefined && holdTogether(last, character)) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
  }
  return pieces
}

function holdTogether(piece: string, after: string): boolean {
  const before = lastInk(piece)
  if (after === ' ' || !mayStartLine(after) || !mayEndLine(before) || /\p{M}/u.test(after)) return true
  return !piece.endsWith(' ') && bound.some(([left, right]) => left.test(before) && right.test(after))
}

function lastInk(piece: string): string {
  return [...piece.trimEnd()].at(-1) ?? ''
}

function tear(piece: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(piece.trimEnd()) <= width) return [piece]
  return [...piece]
}
