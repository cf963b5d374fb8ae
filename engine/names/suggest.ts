/** Proposes trade names near a wish that pass every rule about the name itself; which of them are free only the register knows. */
import { isFitToPropose } from './fit-to-propose.ts'
import { keptOf, surnameIn } from './kept-of-wish.ts'
import { compareNames } from './likeness.ts'
import type { NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'
import { readyNamesNear } from './ready-names.ts'

const MOST_SUGGESTIONS = 6
/** Candidates put to `taken`, which may cost a look into the register. */
const MOST_TRIED = 60
/** As many as one question to the register may hold. */
const MOST_CANDIDATES = 200
/** Ready names of either length that are looked through for one wish. */
const MOST_READY = 70
/** A longer wish is not lengthened. */
const LONGEST_LENGTHENED = 4

/** Can the licence fonts draw this character? A wish may hold one that they cannot, and no candidate may. */
export type Drawable = (character: string) => boolean

/**
 * At most six, always the same for the same wish, lists and `taken`. `taken` says whether a candidate may not be had, by whatever measure of
 * likeness the caller holds; it is asked at most 60 times.
 */
export function suggestTradeNames(wish: string, taken: (candidate: string) => boolean, lists: NameLists): readonly string[] {
  const found: string[] = []
  for (const candidate of candidateTradeNames(wish, lists).slice(0, MOST_TRIED)) {
    if (found.length === MOST_SUGGESTIONS) break
    if (!taken(candidate)) found.push(candidate)
  }
  return found
}

/**
 * Up to 200 trade names near the wish, the best first and always in the same order: names with the surname or a character of the wish, then such as
 * sound a little like it. Each is thought of by hand or is a surname in a usual frame, for characters put together by machine make names that
 * people laugh at. Such as the wish itself would stand against (same sound, the wish with a character more) come last.
 */
export function candidateTradeNames(wish: string, lists: NameLists, drawable: Drawable = () => true): readonly string[] {
  const text = comparable(wish, lists)
  if (text === '') return []
  const kept = keptOf(wish, lists)
  const candidates = new Set([...namesNear(kept, turnOf(text), lists), ...lengthened(kept, text, lists)])
  const fit = [...candidates].filter((candidate) => candidate !== text && [...candidate].every(drawable))
  const stands = new Set(fit.filter((candidate) => compareNames(text, candidate, lists) !== null))
  return [...fit.filter((each) => !stands.has(each)), ...stands].slice(0, MOST_CANDIDATES)
}

type Kinds = readonly (readonly string[])[]

/** A wish that sounds like a person's name is answered with the family's names first; 金玉 may be one, and has them last. */
function namesNear(kept: string, turn: number, lists: NameLists): readonly string[] {
  const { two, longer } = readyNamesNear(kept, turn, lists)
  const ready = [two.slice(0, MOST_READY), longer.slice(0, MOST_READY)]
  const found = surnameIn(kept, lists)
  if (found === null) return inTurn(ready)
  const { plain, lucky } = calledAfter(found.surname, lists)
  if (found.sure) return inTurn([plain, ...ready, lucky])
  return [...kept].length > 2 ? inTurn([...ready, plain, lucky]) : [...inTurn(ready), ...inTurn([plain, lucky])]
}

type Called = { readonly plain: readonly string[]; readonly lucky: readonly string[] }

/** Remembered: there are some four hundred surnames. */
const known = new WeakMap<NameLists, Map<string, Called>>()

function calledAfter(surname: string, lists: NameLists): Called {
  const table = known.get(lists) ?? new Map<string, Called>()
  known.set(lists, table)
  const { surnameNames, luckySurnameNames, denyingSurnames } = lists.suggestions
  const called = (frames: readonly string[]): readonly string[] => frames.map((frame) => frame.replace('{}', surname)).filter((name) => isFitToPropose(name, lists))
  const found = table.get(surname) ?? { plain: called(surnameNames), lucky: denyingSurnames.includes(surname) ? [] : called(luckySurnameNames) }
  table.set(surname, found)
  return found
}

/** One kind after the other in turn, so that six suggestions are not six of a kind. */
function inTurn(kinds: Kinds): readonly string[] {
  const longest = Math.max(0, ...kinds.map((kind) => kind.length))
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind.slice(at, at + 1))).flat()
}

/** Only a wish of which nothing had to be left out. */
function lengthened(kept: string, text: string, lists: NameLists): readonly string[] {
  const { prefixes, suffixes } = lists.suggestions
  const length = [...kept].length
  if (kept !== text || length < 2 || length > LONGEST_LENGTHENED) return []
  const behind = suffixes.filter((suffix) => !kept.endsWith(suffix)).map((suffix) => kept + suffix)
  const before = prefixes.filter((prefix) => !kept.startsWith(prefix)).map((prefix) => prefix + kept)
  return [...behind, ...before].filter((name) => isFitToPropose(name, lists))
}

/** The same number for the same wish; any spread will do. */
function turnOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7)
}
