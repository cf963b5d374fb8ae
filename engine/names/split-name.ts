/** Takes a full name apart into its four parts, for names that come as one text: imported, typed whole, or in the register. */
import { readDivision } from './division.ts'
import { endings, indexOf, longestEnding } from './list-index.ts'
import type { FormWord, NameLists } from './name-lists.ts'
import { NAME_PARTS } from './name-parts.ts'
import type { NamePart, NameParts } from './name-parts.ts'
import { comparable, simplified } from './normalise.ts'

export type NameSplit =
  | { readonly ok: true; readonly parts: NameParts }
  /** `parts` holds what was found, empty text for the rest. */
  | { readonly ok: false; readonly parts: NameParts; readonly missing: readonly NamePart[]; readonly inOrder: boolean }

/**
 * Division from the front, form and trade from the back, the trade name is what stays. A type word in brackets at the end is left off. The parts are
 * in standard spelling, whatever script, spaces and brackets an old register wrote.
 */
export function splitName(full: string, lists: NameLists): NameSplit {
  const text = withoutTypeWord(spelled(full, lists), lists)
  const moved = misplacedDivision(text, lists)
  const ordered = moved === null ? text : moved.rest
  const front = readDivision(ordered, lists).text
  const parts = { division: moved === null || front !== '' ? front : moved.division, ...splitTail(ordered.slice(front.length), lists) }
  const missing = missingParts(parts, lists)
  return missing.length === 0 && moved === null ? { ok: true, parts } : { ok: false, parts, missing, inOrder: moved === null }
}

/** The words of a full name, type word left off, in comparing form: two names with equal words are the same name, however their parts are told. */
export function wordsOf(full: string, lists: NameLists): string {
  return comparable(withoutTypeWord(spelled(full, lists), lists), lists)
}

/** Old registers hold traditional characters, spaces between the parts, and whatever brackets the keyboard had. */
function spelled(full: string, lists: NameLists): string {
  return simplified(full, lists).replace(/\s/gu, '').replace(/[〔【\[]/gu, '(').replace(/[〕】\]]/gu, ')')
}

/** A form word that carries the trade (面馆, 超市, …) fills the trade part by itself. */
export function missingParts(parts: NameParts, lists: NameLists): readonly NamePart[] {
  const carried = formWordOf(parts.form, lists)?.carriesTrade !== undefined
  return NAME_PARTS.filter((part) => parts[part].trim() === '' && !(part === 'trade' && carried))
}

/** The form word a form ends with: 大药房 is a 药房. */
export function formWordOf(form: string, lists: NameLists): FormWord | undefined {
  return longestEnding(form, indexOf(lists).forms)?.entry
}

type Misplaced = { readonly division: string; readonly rest: string }

/** A division in brackets, as companies write it behind the trade name; `rest` is the text without it. */
export function bracketedDivision(text: string, lists: NameLists): Misplaced | null {
  const bracketed = /[（(]([^（()）]{2,12})[)）]/u.exec(text)
  const inside = bracketed?.[1] ?? ''
  if (bracketed === null || inside === '' || readDivision(inside, lists).text !== inside) return null
  return { division: inside, rest: text.slice(0, bracketed.index) + text.slice(bracketed.index + bracketed[0].length) }
}

/** A division of this city, with its ending, that stands behind something else and ends the text. */
export function divisionAtEnd(text: string, lists: NameLists): Misplaced | null {
  const found = divisionInside(text, lists)
  return found !== null && text.endsWith(found.division) ? found : null
}

/** Does more follow a division that is written with its ending? 合肥市井 and 合肥市集 are other words, and 新乡 is 新乡市 without its ending. */
export function beginsWithDivision(text: string, lists: NameLists): boolean {
  const written = spelled(text, lists)
  const head = readDivision(written, lists).text || (lists.counties.flatMap(({ towns }) => towns).find((town) => written.startsWith(town)) ?? '')
  const rest = written.slice(head.length)
  if (rest === '' || !/(?:省|市|区|县|镇|乡|街道)$/u.test(head) || (head.endsWith('市') && /^[井集民场]/u.test(rest))) return false
  return ![...lists.provinces, ...lists.cities, ...lists.counties, ...lists.placesElsewhere].some(({ bare, name }) => bare !== name && head.endsWith(bare) && !head.endsWith(name))
}

/** Null as well when a division stands where it should, in front. */
function misplacedDivision(text: string, lists: NameLists): Misplaced | null {
  return bracketedDivision(text, lists) ?? (readDivision(text, lists).text === '' ? divisionInside(text, lists) : null)
}

function divisionInside(text: string, lists: NameLists): Misplaced | null {
  const starts = [lists.city.name, ...lists.counties.map((county) => county.name)].map((name) => text.indexOf(name)).filter((at) => at > 0)
  if (starts.length === 0) return null
  const start = Math.min(...starts)
  const division = readDivision(text.slice(start), lists).text
  return { division, rest: text.slice(0, start) + text.slice(start + division.length) }
}

/** A name without its division, in standard spelling. Of all ways to end it, the one whose form and trade together reach furthest forward; the longer form on a tie. */
export function splitTail(text: string, lists: NameLists): Omit<NameParts, 'division'> {
  let best: Omit<NameParts, 'division'> | null = null
  for (const { word: form } of endings(text, indexOf(lists).forms)) {
    const { tradeName, trade } = splitTrade(text.slice(0, text.length - form.length), lists)
    if (best === null || tradeName.length < best.tradeName.length) best = { tradeName, trade, form }
  }
  return best ?? { form: '', ...splitTrade(text, lists) }
}

/** Trade words from the back while at least two characters stay for the trade name; the first word may leave fewer, so that 好小吃店 is told. */
function splitTrade(text: string, lists: NameLists): { readonly tradeName: string; readonly trade: string } {
  const { trades } = indexOf(lists)
  let start = text.length
  for (;;) {
    const hit = longestEnding(text.slice(0, start), trades)
    if (hit === null) break
    const before = start - hit.word.length
    if (start < text.length && (before < 2 || hit.word.length < 2)) break
    start = before
  }
  return { tradeName: text.slice(0, start), trade: text.slice(start) }
}

/** Written short as well: 个体 and 个体户 for 个体工商户. */
function withoutTypeWord(text: string, lists: NameLists): string {
  const bracket = /[（(]([^（()）]*)[)）]$/u.exec(text)
  const inside = (bracket?.[1] ?? '').replace(/户$/u, '')
  return bracket !== null && inside.length >= 2 && lists.typeWords.some((word) => word.startsWith(inside)) ? text.slice(0, bracket.index) : text
}
